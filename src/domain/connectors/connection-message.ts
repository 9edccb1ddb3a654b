import type { ConnectionQuestion } from './connection-questions.ts';

/**
 * What a connection that does not work can say, with the questions that it makes likely, the most
 * likely first. Codes are permanent; they are kept in a tab and stand in addresses.
 *
 * Statuses and messages: OAS responses, troubleshooting.md and get-connector-geblokkeerd.md, as far
 * as AFAS says what they mean. The codes of OAuth are those of RFC 6749.
 */
export const connectionMessages = {
  'definitie-geblokkeerd': ['definitie-actief'],
  'connector-geweigerd': ['connector-opgenomen', 'groep', 'filterrechten'],
  'veld-onbekend': ['velden'],
  'redirect-url': ['redirect-url'],
  'oauth-toepassing': ['client-secret'],
  'oauth-aanmelding': ['opnieuw-inloggen', 'redirect-url', 'client-secret'],
  401: [
    ...([
      'token',
      'token-vorm',
      'client-secret',
      'connector-gebruiker',
      'opnieuw-inloggen',
    ] as const),
    ...(['omgeving', 'app-connector-actief', 'gebruiker-actief', 'groep', 'accept'] as const),
  ],
  403: ['adres-toegestaan'],
  404: ['verzoek-adres', 'omgeving'],
  413: ['verzoek-grootte'],
  503: [],
  500: [],
  400: [],
} as const satisfies Record<string | number, readonly ConnectionQuestion[]>;

export type ConnectionMessage = `${keyof typeof connectionMessages}`;

/** Every message, as they are listed for a reader. */
export const listedMessages = [
  ...(['401', '403', 'connector-geweigerd', 'definitie-geblokkeerd', 'veld-onbekend'] as const),
  ...(['404', '413', '400', '500', '503'] as const),
  ...(['oauth-toepassing', 'oauth-aanmelding', 'redirect-url'] as const),
] satisfies readonly ConnectionMessage[];

export function isConnectionMessage(text: string): text is ConnectionMessage {
  return text in connectionMessages;
}

/** The questions that messages make likely, each once, in the order of the messages. */
export function likelyQuestions(messages: readonly ConnectionMessage[]): ConnectionQuestion[] {
  return [...new Set(messages.flatMap((message) => connectionMessages[message]))];
}

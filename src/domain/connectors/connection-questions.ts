/** What the reader knows of the connection: keys and options of choices in content/values.json. */
export type ConnectionChoices = Readonly<Record<string, string | undefined>>;

interface QuestionRule {
  /** Choices under which the question is asked, each with the options that do; always without. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
  /** Only who makes the application can look it up. */
  readonly forSupplier?: boolean;
  /** The steps that mend it, the first one before the others. */
  readonly steps: readonly [RunbookStep, ...RunbookStep[]];
}

/** The address of a step within the site. */
export type RunbookStep = `/${string}/#${string}`;

/**
 * The questions whose answer can be why a user does not connect, in the order in which they are
 * asked: may this user in, is anything blocked, what may the connector, where does the request come
 * from and go to. Each is put so that "yes" is fine. Ids are permanent; they stand in addresses.
 *
 * Order and rules: source 3 (member, token, not blocked; connectors; filters), OAS
 * authentication.md (what a token and a registration are bound to) and troubleshooting.md (limits).
 */
const connectionQuestions = {
  groep: { steps: ['/gebruikersgroep-app-connector/#gebruikers-toevoegen'] },
  persoon: {
    when: { connectingUser: ['people'] },
    steps: ['/gebruikersgroep-app-connector/#gebruikers-controleren'],
  },
  accept: {
    when: { environmentKind: ['accept'] },
    steps: [
      '/app-connector-inrichten/#gebruiker-maken',
      '/app-connector-inrichten/#mensen-toevoegen',
    ],
  },
  token: {
    when: { authentication: ['classic'] },
    steps: ['/token-uitgeven/#token-toevoegen', '/oauth-registratie/#toepassing-registreren'],
  },
  'token-vorm': {
    when: { authentication: ['classic'] },
    forSupplier: true,
    steps: ['/app-connector-inrichten/#gegevens-overdragen'],
  },
  'client-secret': {
    when: { authentication: ['client', 'login'] },
    steps: ['/oauth-registratie/#secret-vernieuwen'],
  },
  'connector-gebruiker': {
    when: { authentication: ['client'] },
    steps: ['/app-connector-inrichten/#oauth-instellen'],
  },
  'redirect-url': {
    when: { authentication: ['login'] },
    steps: ['/oauth-registratie/#toepassing-registreren'],
  },
  'opnieuw-inloggen': {
    when: { authentication: ['login'] },
    steps: ['/app-connector-inrichten/#werking-controleren'],
  },
  'app-connector-actief': { steps: ['/app-connector-inrichten/#app-connector-activeren'] },
  'gebruiker-actief': { steps: ['/gebruikersgroep-app-connector/#gebruikers-controleren'] },
  'definitie-actief': { steps: ['/getconnectoren-importeren/#definitie-deblokkeren'] },
  'connector-opgenomen': {
    steps: [
      '/app-connector-inrichten/#getconnectoren-kiezen',
      '/app-connector-inrichten/#updateconnectoren-kiezen',
      '/app-connector-inrichten/#speciale-connectoren-kiezen',
    ],
  },
  velden: { steps: ['/getconnectoren-importeren/#definities-importeren'] },
  filterrechten: { steps: ['/app-connector-inrichten/#filterrechten-geven'] },
  'adres-toegestaan': { steps: ['/ip-restricties/#adres-toestaan'] },
  omgeving: {
    steps: [
      '/app-connector-inrichten/#gegevens-overdragen',
      '/app-connector-verhuizen/#koppelingen-opnoemen',
    ],
  },
  'verzoek-adres': {
    forSupplier: true,
    steps: ['/app-connector-inrichten/#gegevens-overdragen'],
  },
  'verzoek-grootte': {
    forSupplier: true,
    steps: ['/app-connector-inrichten/#werking-controleren'],
  },
} as const satisfies Record<string, QuestionRule>;

export type ConnectionQuestion = keyof typeof connectionQuestions;

/** A step that mends something, as it stands in the rules. */
export type MendingStep = (typeof connectionQuestions)[ConnectionQuestion]['steps'][number];

/** Every question, in the order in which they are asked. */
export const allQuestions = Object.keys(connectionQuestions) as ConnectionQuestion[];

export function isConnectionQuestion(text: string): text is ConnectionQuestion {
  return Object.hasOwn(connectionQuestions, text);
}

/** The choices that decide whether a question is asked, with the options under which it is. */
export function conditionsOf(question: ConnectionQuestion): [choice: string, options: string[]][] {
  const { when = {} }: QuestionRule = connectionQuestions[question];
  return Object.entries(when).map(([choice, options]) => [choice, [...options]]);
}

/** Whether only who makes the application can look it up. */
export function isForSupplier(question: ConnectionQuestion): boolean {
  const { forSupplier = false }: QuestionRule = connectionQuestions[question];
  return forSupplier;
}

/** The steps that mend it, the first one before the others. */
export function stepsThatMend(question: ConnectionQuestion): readonly MendingStep[] {
  return connectionQuestions[question].steps;
}

/** Whether a question is asked; as long as a choice is open, it is. */
function isAsked(question: ConnectionQuestion, choices: ConnectionChoices): boolean {
  return conditionsOf(question).every(([choice, options]) => {
    const chosen = choices[choice];
    return chosen === undefined || options.includes(chosen);
  });
}

/** The questions to ask in order: the likely ones first, as far as they are asked at all. */
export function orderQuestions(
  choices: ConnectionChoices,
  likely: readonly ConnectionQuestion[] = [],
): ConnectionQuestion[] {
  const order = new Set([...likely, ...allQuestions]);
  return [...order].filter((question) => isAsked(question, choices));
}

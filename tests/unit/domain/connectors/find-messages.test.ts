import { describe, expect, test } from 'vitest';
import {
  connectionMessages,
  likelyQuestions,
  listedMessages,
  type ConnectionMessage,
} from '../../../../src/domain/connectors/connection-message.ts';
import { findMessages } from '../../../../src/domain/connectors/find-messages.ts';

const refused = 'GetConnector niet ondersteund voor deze app of de gebruiker is niet geautoriseerd';
const anyRefused = 'Deze connector wordt niet ondersteund of de gebruiker is niet geautoriseerd';
const blocked = 'Deze GetConnector (definitie) is geblokkeerd';
const field = "Connector-veld 'Medewerker' niet gevonden";

describe('findMessages', () => {
  test.each<[why: string, text: string, messages: ConnectionMessage[]]>([
    ['typed', '401', ['401']],
    ['typed with blanks', ' 403 ', ['403']],
    ['typed in words', 'we krijgen een 500', ['500']],
    ['a line of the protocol', 'HTTP/1.1 404 Not Found', ['404']],
    ['only its name', 'Unauthorized', ['401']],
    [
      '.NET in Dutch',
      'De externe server heeft een fout geretourneerd: (401) Niet gemachtigd.',
      ['401'],
    ],
    ['.NET in English', 'The remote server returned an error: (403) Forbidden.', ['403']],
    ['a key in JSON', '{"statusCode":413,"message":"Payload Too Large"}', ['413']],
    ['a key in JSON in JSON', String.raw`"{\"status\": 503}"`, ['503']],
    ['a word before it', 'Foutcode: 400', ['400']],
    [
      'in a sentence',
      'Sinds gisteren krijgen we bij elke aanroep van jullie omgeving een 401 terug.',
      ['401'],
    ],
    [
      'an answer with a status too',
      `HTTP 500 {"externalMessage":"${refused}"}`,
      ['connector-geweigerd', '500'],
    ],
    ['of a GetConnector', refused, ['connector-geweigerd']],
    ['of any connector', anyRefused, ['connector-geweigerd']],
    ['cut off at the start', '…of de gebruiker is niet geautoriseerd.', ['connector-geweigerd']],
    ['a blocked definition', blocked, ['definitie-geblokkeerd']],
    ['a field', field, ['veld-onbekend']],
    ['a field with curly quotes', 'Connector-veld ‘Medewerker’ niet gevonden', ['veld-onbekend']],
    [
      'a field with double quotes in JSON',
      String.raw`{"externalMessage":"Connector-veld \"Werk gever\" niet gevonden."}`,
      ['veld-onbekend'],
    ],
    ['in capitals', blocked.toUpperCase(), ['definitie-geblokkeerd']],
    ['broken over lines', refused.replaceAll(' ', '\r\n    '), ['connector-geweigerd']],
    [
      'in XML',
      `<error><message>${field.replaceAll("'", '&#39;')}</message></error>`,
      ['veld-onbekend'],
    ],
    ['in an address', encodeURIComponent(blocked), ['definitie-geblokkeerd']],
    ['with escapes', blocked.replace('(', '\\u0028'), ['definitie-geblokkeerd']],
    [
      'in a long log',
      `${'12:00 ophalen gestart\n'.repeat(500)}12:01 ${field}\n${'12:02 gestopt\n'.repeat(500)}`,
      ['veld-onbekend'],
    ],
    ['two messages', `${field}. ${blocked}.`, ['definitie-geblokkeerd', 'veld-onbekend']],
    ['two statuses, in the order of the text', 'Eerst HTTP 403, later HTTP 401', ['403', '401']],
    [
      'a status that is called one before a number',
      '404 rijen gelezen, daarna status 401',
      ['404', '401'],
    ],
    ['OAuth: the application', '{"error":"invalid_client"}', ['oauth-toepassing']],
    [
      'OAuth: the sign-in',
      '400 Bad Request {"error":"invalid_grant"}',
      ['oauth-aanmelding', '400'],
    ],
    ['OAuth: the address', 'error=redirect_uri_mismatch', ['redirect-url']],
  ])('finds the message: %s', (_why, text, messages) => {
    expect(findMessages(text)).toEqual(messages);
  });

  test.each<[why: string, text: string]>([
    ['nothing', ''],
    ['another message', 'De koppeling werkt niet meer.'],
    ['an amount', 'Er zijn vandaag 500 medewerkers en 400 contracten opgehaald.'],
    ['a part of a number', 'Relatie 40112 en 14030, bedrag 401,50, versie 1.403'],
    ['a time and a place in a file', '12:403 at Program.cs:404'],
    ['a user code', 'Gebruiker 40312.verlofapp'],
    ['a key of a record', 'profitLogReference: 401-503-ABC'],
    ['a block in another sense', 'De geblokkeerde regels staan hieronder.'],
  ])('knows nothing in %s', (_why, text) => {
    expect(findMessages(text)).toEqual([]);
  });
});

test('every message is listed for the reader, once', () => {
  expect([...listedMessages].sort()).toEqual(Object.keys(connectionMessages).sort());
});

test('several messages make their questions likely in their order, each once', () => {
  expect(likelyQuestions(['404', 'redirect-url', 'oauth-toepassing', '403'])).toEqual([
    ...['verzoek-adres', 'omgeving', 'redirect-url', 'client-secret', 'adres-toegestaan'],
  ]);
});

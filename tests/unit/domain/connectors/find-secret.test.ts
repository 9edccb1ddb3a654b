import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSecret, type SecretCode } from '../../../../src/domain/connectors/find-secret.ts';

const data = '5A1C0F3E9B7D24866A0B1C2D3E4F50617283940A5B6C7D8E9FA0B1C2D3E4F506';
const token = `<token><version>1</version><data>${data}</data></token>`;
const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.c2lnbmF0dXJl';

function base64(text: string): string {
  return btoa(text);
}
function utf16(text: string): string {
  return btoa(text.replace(/./g, '$&\0'));
}
function inLines(text: string, width: number, end = '\r\n'): string {
  return text.replace(new RegExp(`.{${String(width)}}`, 'g'), `$&${end}`);
}
function entities(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function numbered(text: string): string {
  return text.replace(/[<>/]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`);
}

describe('findSecret', () => {
  test.each<[what: string, text: string, code: SecretCode]>([
    ['a token', token, 'secret.token'],
    ['with the line end of the OTP answer', `${token}\r\n`, 'secret.token'],
    ['in small letters', token.toLowerCase(), 'secret.token'],
    ['in a sentence', `Het token is ${token}, graag testen`, 'secret.token'],
    ['over lines', token.replaceAll('><', '>\n  <'), 'secret.token'],
    ['broken by a mail', inLines(token, 40, '=\r\n'), 'secret.token'],
    ['quoted by a mail', inLines(token, 40, '\n> '), 'secret.token'],
    [
      'with attributes and a namespace',
      token.replaceAll('data', 'a:data').replace('<a:data', '<a:data id="1"'),
      'secret.token',
    ],
    ['in CDATA', token.replace(data, `<![CDATA[${data}]]>`), 'secret.token'],
    [
      'as AFAS shows it with other letters',
      token.replace(data, 'WXYZ5A1C0F3E9B7D2486TUVW'),
      'secret.token',
    ],
    ['cut off at the end', token.slice(0, 70), 'secret.token'],
    ['cut off at the start', token.slice(45), 'secret.token'],
    ['without its outer tag', `<data>${data}</data>`, 'secret.token'],
    ['with entities', entities(token), 'secret.token'],
    ['with entities twice', entities(entities(token).replaceAll('&', '&amp;')), 'secret.token'],
    ['with numbered entities', numbered(token), 'secret.token'],
    ['in JSON', JSON.stringify({ token }), 'secret.token'],
    [
      'in JSON with escapes',
      `"${token.replaceAll('<', '\\u003c').replaceAll('/', '\\/')}"`,
      'secret.token',
    ],
    [
      'in JSON in JSON',
      JSON.stringify(JSON.stringify({ token }).replaceAll('<', '\\u003C')),
      'secret.token',
    ],
    ['in an address', `?token=${encodeURIComponent(token)}`, 'secret.token'],
    ['in an address, twice', encodeURIComponent(encodeURIComponent(token)), 'secret.token'],
    [
      'with wide characters',
      token.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
      'secret.token',
    ],
    ['with characters nobody sees', token.split('').join('\u200b'), 'secret.token'],
    ['in Base64', base64(token), 'secret.token'],
    ['in Base64 with a line end in it', base64(`\r\n${token}`), 'secret.token'],
    ['in Base64 that is cut off', base64(token).slice(0, 60), 'secret.token'],
    ['in Base64 over lines', inLines(base64(`  ${token}`), 20), 'secret.token'],
    ['in Base64 of two bytes a character', utf16(token), 'secret.token'],
    [
      'in Base64 for addresses',
      base64(`??${token}`).replaceAll('+', '-').replaceAll('/', '_'),
      'secret.token',
    ],
    ['in Base64 behind other signs', `header-${base64(` ${token}`)}`, 'secret.token'],
    ['in Base64 in Base64', base64(base64(token)), 'secret.token'],
    [
      'in Base64 of JSON with escapes',
      base64(JSON.stringify({ token }).replaceAll('<', '\\u003c')),
      'secret.token',
    ],
    ['in Base64 in an address', encodeURIComponent(base64(token)), 'secret.token'],
    ['in a header', `Authorization: AfasToken ${base64(token)}`, 'secret.token'],
    [
      'another value in that header',
      'Authorization: AfasToken 9f8e7d6c5b4a39281706',
      'secret.authorization',
    ],
    [
      'in the header of a script',
      `headers={'Authorization':'AfasToken 9f8e7d6c5b4a39281706'}`,
      'secret.authorization',
    ],
    ['an access token', 'Bearer 2YotnFZFEjr1zCsicMWpAA', 'secret.authorization'],
    ['a signed access token', `access: ${jwt}`, 'secret.authorization'],
    ['a name and a password', 'Authorization: Basic Y2xpZW50OmdlaGVpbQ==', 'secret.authorization'],
    ['a client secret', 'client_secret=s3cr3t-Vx.9~q', 'secret.named'],
    ['a client secret in words', 'Client secret: aZ81~kl.Qp', 'secret.named'],
    ['a client secret in JSON', '{"clientSecret": "aZ81klQpR"}', 'secret.named'],
    ['a client secret in XML', '<client_secret>aZ81klQpR</client_secret>', 'secret.named'],
    ['a refresh token', '"refresh_token":"tGzv3JOkF0XG5Qx2TlKWIA"', 'secret.named'],
    ['the key of an app', '"apiKey":"0f8fad5bd9cb469fa16570867728950e"', 'secret.named'],
    ['the key of an environment', 'Omgevingssleutel: 0f8fad5bd9cb469fa165', 'secret.named'],
    ['a password', 'wachtwoord = Welkom2026', 'secret.named'],
    ['the data of a token', data, 'secret.hexadecimal'],
    ['the data in small letters', data.toLowerCase(), 'secret.hexadecimal'],
    ['the data over two lines', inLines(data, 32, '\n'), 'secret.hexadecimal'],
    ['the data without its tags', `1${data}`, 'secret.hexadecimal'],
    ['the data in Base64', base64(data), 'secret.hexadecimal'],
    ['60 digits, as on a page of AFAS', data.slice(4), 'secret.hexadecimal'],
  ])('sees %s', (_what, text, code) => {
    expect(findSecret(text)).toBe(code);
  });

  test.each<[why: string, text: string]>([
    ['nothing', ''],
    ['the word', 'Het token klopt niet. Vraag een nieuw token.'],
    ['the tag', 'Geef alles door van <token> tot en met </token>.'],
    ['an empty token', '<token><version>1</version><data></data></token>'],
    ['a token with dots', '<token><version>1</version><data>…</data></token>'],
    ['a masked token', `<token><version>1</version><data>${'X'.repeat(64)}</data></token>`],
    ['a place for the header', 'Authorization: AfasToken <token in Base64>'],
    ['a scheme in a sentence', 'AfasToken authenticatiemethode niet bekend'],
    ['what a server asks for', 'WWW-Authenticate: Bearer error_description="expired"'],
    ['the end date of metainfo', '{"info":{"envid":"O12345AA","tokenExpiry":"20270501000000"}}'],
    ['the end date of a secret', 'Client secret: 21-11-2026'],
    [
      'the address for tokens',
      'token: https://12345.rest.afas.online/profitrestservices/oauth/token',
    ],
    ['a user with a token', 'Gebruikerstoken: 12345.verlofapp'],
    ['a GUID', 'profitLogReference: 0f8fad5b-d9cb-469f-a165-70867728950e'],
    [
      'the reference of an answer',
      '{"errorNumber":12,"profitLogReference":"0F8FAD5BD9CB469FA16570867728950E"}',
    ],
    ['a column of numbers', Array.from({ length: 30 }, (_, row) => String(10000 + row)).join('\n')],
    ['a long name of a connector', 'Profit_OccupationalHealthAndSafetyServiceNumbers'],
    ['a known message', 'Deze GetConnector (definitie) is geblokkeerd'],
    ['a date in Base64', btoa('Verlof-app, nagekeken op 21 november 2026')],
    [
      'a filter in an address',
      '?filterfieldids=Naam%3BDatum&filtervalues=a%2Cb&operatortypes=1%2C3',
    ],
  ])('lets %s pass', (_why, text) => {
    expect(findSecret(text)).toBeUndefined();
  });

  const wrapping = fc.constantFrom<(text: string) => string>(
    base64,
    utf16,
    entities,
    numbered,
    encodeURIComponent,
    JSON.stringify,
    (text) => inLines(text, 76),
    (text) => `Beste collega,\n\n${text}\n\nGroet`,
  );
  const digits = fc.string({
    unit: fc.constantFrom(...'0123456789ABCDEF'),
    minLength: 64,
    maxLength: 64,
  });
  const tokens = digits.map((hex) => token.replace(data, hex));

  test('sees every token in any three wrappings around each other', () => {
    fc.assert(
      fc.property(tokens, fc.array(wrapping, { maxLength: 3 }), (one, wrappings) => {
        const wrapped = wrappings.reduce((text, wrap) => wrap(text), one);
        expect(findSecret(wrapped), wrapped).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  test('answers on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(() => findSecret(text)).not.toThrow();
      }),
    );
  });

  test.each(['<', '&', '%', '\\', 'a', '<data>', '<token>', 'token:', 'A0 '])(
    'gets through 200,000 signs of %j',
    (sign) => {
      expect(findSecret(sign.repeat(200_000 / sign.length))).toBeUndefined();
    },
  );
});

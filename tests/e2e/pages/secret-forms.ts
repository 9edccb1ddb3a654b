/** What no place may hold afterwards. Made up; no such token exists. */
const data = '5A1C0F3E9B7D24866A0B1C2D3E4F50617283940A5B6C7D8E9FA0B1C2D3E4F506';
const secret = 'Zq8vT2mKp4Lw9Xc7Rb3N';
const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ2ZXJsb2YifQ.c2lnbmF0dXJlc2lnbmF0dXJl';

export const token = `<token><version>1</version><data>${data}</data></token>`;
const base64 = Buffer.from(token).toString('base64');
const entities = token.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A token or secret in every form in which people send one. */
export const secretForms: readonly (readonly [form: string, text: string])[] = [
  ['a token', token],
  ['a token in small letters', token.toLowerCase()],
  ['a token in a sentence', `Hier is het: ${token} Groet, Jan`],
  ['a token with entities', entities],
  ['a token in JSON', JSON.stringify({ token })],
  ['a token in an address', `https://verlof.example/?t=${encodeURIComponent(token)}`],
  ['a token in Base64', base64],
  ['the data of a token', data],
  ['a header with a token', `Authorization: AfasToken ${base64}`],
  ['a header of OAuth', `Authorization: Bearer ${jwt}`],
  ['a client secret', `client_secret=${secret}`],
  ['a client secret in words', `Het secret: ${secret}`],
];

/** Pieces by which any of the forms is found again, whatever became of its capitals. */
export const needles: readonly string[] = [
  data.slice(0, 24),
  data.slice(-24),
  base64.slice(48, 88),
  jwt.slice(24, 44),
  secret,
].map((needle) => needle.toLowerCase());

/** The needles that occur in a text. */
export function needlesIn(text: string): string[] {
  const plain = text.toLowerCase();
  return needles.filter((needle) => plain.includes(needle));
}

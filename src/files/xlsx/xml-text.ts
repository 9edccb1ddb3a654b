import { viewOf } from '../four-bytes.ts';

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  apos: "'",
  quot: '"',
};

/** What stands in an XML text, with line ends as LF; undefined when an entity is not known. */
export function readXmlText(raw: string): string | undefined {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? resolveEntities(text) : text;
}

/** What stands in the value of an attribute: line ends and tabs are spaces there. */
export function readXmlValue(raw: string): string | undefined {
  if (raw.includes('<')) return undefined;
  return readXmlText(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw);
}

function resolveEntities(text: string): string | undefined {
  let sound = true;
  const resolved = text.replace(/&(?:([a-z]+);|#(\d+);|#x([\dA-Fa-f]+);)?/g, (_, ...found) => {
    const [name, decimal, hexadecimal] = found as (string | undefined)[];
    const character = name === undefined ? byNumber(decimal, hexadecimal) : entities[name];
    sound &&= character !== undefined;
    return character ?? '';
  });
  return sound ? resolved : undefined;
}

function byNumber(decimal?: string, hexadecimal?: string): string | undefined {
  const point = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (!(point <= 0x10ffff) || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(point);
  return holdsForbidden(character) ? undefined : character;
}

const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** Whether a text holds a character that XML forbids (XML 1.0, 2.2). */
export function holdsForbidden(text: string): boolean {
  return forbidden.test(text);
}

/**
 * Whether bytes of a text in UTF-8 hold none for sure: no control character, tabs and line ends
 * included, and no byte that U+FFFE and U+FFFF begin with.
 */
export function holdsNoneForbidden(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  const last = bytes.length - (bytes.length & 3);
  let controls = 0;
  for (let at = 0; at < last; at += 4) {
    const four = view.getInt32(at);
    controls |= (four - 0x20202020) & ~four;
  }
  for (let at = last; at < bytes.length; at++) controls |= (bytes[at]! - 0x20) & ~bytes[at]!;
  return (controls & 0x80808080) === 0 && !bytes.includes(0xef);
}

import { windows1252Byte } from './windows-1252.ts';

export type CharacterSet = 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** The text of the bytes, without byte order mark. What cannot be read becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, characterSet: CharacterSet): string {
  const label = characterSet === 'utf-8-bom' ? 'utf-8' : characterSet;
  return new TextDecoder(label).decode(bytes);
}

const cellDecoders = {
  'utf-8': new TextDecoder('utf-8', { ignoreBOM: true }),
  'windows-1252': new TextDecoder('windows-1252'),
};

/** The text of a cell: U+FEFF at its beginning is a character like any other. */
export function decodeCell(bytes: Uint8Array, characterSet: 'utf-8' | 'windows-1252'): string {
  return cellDecoders[characterSet].decode(bytes);
}

const ascii = /^\p{ASCII}*$/u;
const loneSurrogate = /\p{Surrogate}/gu;

/** Each character that has no place in the character set, once, in order of appearance. */
export function unfitCharacters(text: string, characterSet: CharacterSet): string[] {
  if (ascii.test(text)) return [];
  if (characterSet !== 'windows-1252') return [...new Set(text.match(loneSurrogate))];
  const unfit = [...text].filter(
    (character) => windows1252Byte(character.codePointAt(0)!) === undefined,
  );
  return [...new Set(unfit)];
}

/** One byte per character; a character without a place is a fault of whoever asks. */
export function encodeWindows1252(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = windows1252Byte(text.charCodeAt(at));
    if (byte === undefined) throw new Error('Expected a text that fits windows-1252.');
    bytes[at] = byte;
  }
  return bytes;
}

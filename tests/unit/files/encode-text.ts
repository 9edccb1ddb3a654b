import {
  encodeWindows1252,
  unfitCharacters,
  type CharacterSet,
} from '../../../src/files/character-set.ts';

export type EncodedText = {
  bytes: Uint8Array<ArrayBuffer>;
  /** Each character that has no place in the character set, once, in order of appearance. */
  unfit: string[];
};

/**
 * The bytes of a text, with a byte order mark for `utf-8-bom` and UTF-16. Characters that do not
 * fit are left out of the bytes.
 */
export function encodeText(text: string, characterSet: CharacterSet): EncodedText {
  const unfit = unfitCharacters(text, characterSet);
  const fit = [...text].filter((character) => !unfit.includes(character)).join('');
  return { bytes: encodeFitting(fit, characterSet), unfit };
}

function encodeFitting(text: string, characterSet: CharacterSet): Uint8Array<ArrayBuffer> {
  if (characterSet === 'utf-8') return new TextEncoder().encode(text);
  if (characterSet === 'windows-1252') return encodeWindows1252(text);
  const marked = '\ufeff' + text;
  if (characterSet === 'utf-8-bom') return new TextEncoder().encode(marked);
  return encodeUtf16(marked, characterSet === 'utf-16le');
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

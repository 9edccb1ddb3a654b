import { windows1252Byte } from './windows-1252.ts';

export type CharacterSet = 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le' | 'utf-16be';

export type EncodedText = {
  bytes: Uint8Array<ArrayBuffer>;
  /** Each character that has no place in the character set, once, in order of appearance. */
  unfit: string[];
};

/** The text of the bytes, without byte order mark. What cannot be read becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, characterSet: CharacterSet): string {
  const label = characterSet === 'utf-8-bom' ? 'utf-8' : characterSet;
  return new TextDecoder(label).decode(bytes);
}

/**
 * The bytes of a text, with a byte order mark for `utf-8-bom` and UTF-16. Characters that do not
 * fit are left out of the bytes and listed in `unfit`: use the bytes only when that list is empty.
 */
export function encodeText(text: string, characterSet: CharacterSet): EncodedText {
  if (characterSet === 'windows-1252') return encodeWindows1252(text);
  const unfit = loneSurrogates(text);
  const fit = unfit.length > 0 ? text.replace(loneSurrogate, '') : text;
  if (characterSet === 'utf-8') return { bytes: new TextEncoder().encode(fit), unfit };
  const marked = '\ufeff' + fit;
  if (characterSet === 'utf-8-bom') return { bytes: new TextEncoder().encode(marked), unfit };
  return { bytes: encodeUtf16(marked, characterSet === 'utf-16le'), unfit };
}

const loneSurrogate = /\p{Surrogate}/gu;

function loneSurrogates(text: string): string[] {
  return [...new Set(text.match(loneSurrogate))];
}

function encodeWindows1252(text: string): EncodedText {
  const bytes = new Uint8Array(text.length);
  const unfit = new Set<string>();
  let length = 0;
  for (const character of text) {
    const byte = windows1252Byte(character);
    if (byte === undefined) unfit.add(character);
    else bytes[length++] = byte;
  }
  return { bytes: bytes.slice(0, length), unfit: [...unfit] };
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

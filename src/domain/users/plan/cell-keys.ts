import { viewOf } from '../../../files/four-bytes.ts';
import { hashBytes, hashText, isPlain, samePlainBytes } from './plain-bytes.ts';
import { noKey } from './row-index.ts';
import type { RowKeys } from './row-index.ts';

/** Where the keys of rows stand: in bytes, or else in a text that has to be made. */
export interface KeyPlaces {
  /** Where the key begins in the bytes; `inText` when it has to be made. */
  begin(row: number): number;
  end(row: number): number;
  /** The key as text; undefined when the row has none. Plain bytes have the same letters. */
  text(row: number): string | undefined;
}

/** No place in the bytes: what stands there is no key. */
export const inText = 0;

export interface CellKeys extends RowKeys {
  text: KeyPlaces['text'];
}

/** Keys that are hashed and compared on bytes where these are plain, and as texts elsewhere. */
export function cellKeys(bytes: Uint8Array, letters: Uint8Array, places: KeyPlaces): CellKeys {
  const view = viewOf(bytes);
  return {
    text: (row) => places.text(row),
    hash(row) {
      const begin = places.begin(row);
      const end = places.end(row);
      if (begin !== inText && isPlain(bytes, begin, end)) return hashBytes(view, begin, end);
      const text = places.text(row);
      return text === undefined ? noKey : hashText(text);
    },
    same(row, other) {
      const [begin, otherBegin] = [places.begin(row), places.begin(other)];
      if (begin !== inText && otherBegin !== inText) {
        const length = places.end(row) - begin;
        const sameLength = length === places.end(other) - otherBegin;
        const [one, two] = [
          { bytes, begin },
          { bytes, begin: otherBegin },
        ];
        if (sameLength && samePlainBytes(one, two, length, letters)) return true;
      }
      return places.text(row) === places.text(other);
    },
  };
}

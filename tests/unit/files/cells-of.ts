import type { CellBytes, CellCharacterSet } from '../../../src/files/table.ts';
import { encodeText } from './encode-text.ts';

/** A text as a reader gets it: its bytes, without byte order mark. */
export function cellsOf(text: string, characterSet: CellCharacterSet = 'utf-8'): CellBytes {
  const { bytes, unfit } = encodeText(text, characterSet);
  if (unfit.length > 0) throw new Error(`does not fit ${characterSet}: ${unfit.join(' ')}`);
  return { bytes, characterSet };
}

import { decodeCell } from './character-set.ts';
import type { CellBytes } from './table.ts';

export type Separator = ';' | ',' | '\t' | '|';

/** From the least to the most likely to stand inside a field. */
export const separators: readonly Separator[] = ['\t', ';', '|', ','];

const separatorLine = /^sep=(.)(?:\r\n?|\n|$)/i;

/** The separator that Excel's first line `sep=;` names, if the text has one; it may be unknown. */
export function namedSeparator(text: CellBytes): string | undefined {
  return separatorLine.exec(beginning(text))?.[1];
}

/** How many bytes that first line takes, its line break included. */
export function separatorLineLength(text: CellBytes): number {
  const line = separatorLine.exec(beginning(text))?.[0] ?? '';
  return text.characterSet === 'utf-8' ? new TextEncoder().encode(line).length : line.length;
}

function beginning({ bytes, characterSet }: CellBytes): string {
  return decodeCell(bytes.subarray(0, 10), characterSet);
}

import { decodeCell } from './character-set.ts';

export type Separator = ';' | ',' | '\t' | '|';

/** From the least to the most likely to stand inside a field. */
export const separators: readonly Separator[] = ['\t', ';', '|', ','];

/** Four bytes beyond ASCII can be one letter. */
const separatorLine = /^sep=([^\r\n\x80-\uffff]|[^\0-\x7f]{1,4})(?:\r\n?|\n|$)/i;

/** The separator that Excel's first line `sep=;` names, if the text has one; it may be unknown. */
export function namedSeparator(bytes: Uint8Array): string | undefined {
  return separatorLine.exec(beginning(bytes))?.[1];
}

/** How many bytes that first line takes, its line break included. */
export function separatorLineLength(bytes: Uint8Array): number {
  return separatorLine.exec(beginning(bytes))?.[0].length ?? 0;
}

/** One letter a byte, whatever the character set. */
function beginning(bytes: Uint8Array): string {
  return decodeCell(bytes.subarray(0, 10), 'windows-1252');
}

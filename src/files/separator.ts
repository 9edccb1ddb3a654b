export type Separator = ';' | ',' | '\t' | '|';

/** From the least to the most likely to stand inside a field. */
export const separators: readonly Separator[] = ['\t', ';', '|', ','];

const separatorLine = /^sep=(.)(?:\r\n?|\n|$)/i;

/** The separator that Excel's first line `sep=;` names, if the text has one; it may be unknown. */
export function namedSeparator(text: string): string | undefined {
  return separatorLine.exec(text.slice(0, 10))?.[1];
}

/** How many characters that first line takes, its line break included. */
export function separatorLineLength(text: string): number {
  return separatorLine.exec(text.slice(0, 10))?.[0].length ?? 0;
}

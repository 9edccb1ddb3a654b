export type Separator = ';' | ',' | '\t' | '|';

/** From the least to the most likely to stand inside a field. */
export const separators: readonly Separator[] = ['\t', ';', '|', ','];

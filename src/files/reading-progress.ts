/**
 * How far the reading of a file is: bytes gone through (of a workbook, unpacked bytes), or rows
 * found, of which the total shows only at the end.
 */
export type ReadingProgress =
  | { readonly stage: 'bytes'; readonly done: number; readonly total: number }
  | { readonly stage: 'rows'; readonly done: number; readonly total?: number | undefined };

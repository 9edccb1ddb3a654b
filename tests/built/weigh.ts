import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
const weights = new Map<string, number>();

/** Bytes of a text after brotli at its best, as a server sends it. */
export function weighText(text: string): number {
  return brotliCompressSync(text, quality).length;
}

/** Bytes of files after brotli, each file packed by itself. */
export function weighFiles(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + weighFile(file), 0);
}

/** Bytes of files as they are: fonts are packed already. */
export function sizeOfFiles(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + readFileSync(file).length, 0);
}

/** Thousands of bytes with one decimal: `12.3`. */
export function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function weighFile(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const weight = brotliCompressSync(readFileSync(file), quality).length;
  weights.set(file, weight);
  return weight;
}

import { readFile } from 'node:fs/promises';

/** A file of `tests/fixtures/files` as a browser would hand it over. */
export async function readSample(name: string): Promise<Blob> {
  return new Blob([await readFile(new URL(`../../fixtures/files/${name}`, import.meta.url))]);
}

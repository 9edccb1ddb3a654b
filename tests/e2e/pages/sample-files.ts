import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Download } from '@playwright/test';

/** A file as a test hands it to a file field. */
export interface SampleFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The path of a sample export that readers can try. */
export function exampleFile(name: string): string {
  return fileURLToPath(new URL(`../../../content/examples/${name}`, import.meta.url));
}

/** A file of a golden case, such as `after-import/log-as-text/log.txt`. */
export function caseFile(path: string): string {
  return fileURLToPath(new URL(`../../cases/${path}`, import.meta.url));
}

/** The input of a golden case of the renumbering tool. */
export function caseInput(name: string, file = 'export.csv'): string {
  return caseFile(`renumber-users/${name}/${file}`);
}

/** The bytes that the tool has to make of a golden case. */
export function expectedCsv(name: string): Buffer {
  return readFileSync(caseInput(name, 'expected.csv'));
}

/** A text file that a test makes up, in UTF-8. */
export function textFile(name: string, lines: readonly string[]): SampleFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) };
}

/** What was downloaded, byte for byte. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

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

/** A row in UTF-8, one in windows-1252 and one without an accent, as after gluing two exports. */
export const mixedLetters: SampleFile = {
  name: 'geplakt.csv',
  mimeType: 'text/csv',
  buffer: Buffer.concat([
    Buffer.from('Gebruiker;Omschrijving\r\n31399.Zoe;Zoë Müller\r\n'),
    Buffer.from('31399.Rene;René\r\n31399.Bo;Bo\r\n', 'latin1'),
  ]),
};

/** What was downloaded, byte for byte. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

import { FileRefused } from '../../../files/refuse.ts';
import { unpackWhole } from '../../../files/zip/unpack-whole.ts';
import { readZipDirectory } from '../../../files/zip/zip-directory.ts';
import type { FileRefusal } from '../../../files/file-issue.ts';
import { readDefinition, type DefinitionReading } from './definition-file.ts';

/** A definition file, alone or out of a zip, and what was in it. */
export interface NamedReading {
  readonly file: string;
  readonly reading: DefinitionReading;
}

export type DefinitionsReading =
  | { readonly status: 'read'; readonly readings: readonly NamedReading[] }
  | { readonly status: 'refused'; readonly refusal: FileRefusal };

const mostBytes = 50 * 1024 * 1024;

/**
 * Reads a `.gcn` file, or every `.gcn` file in a zip of them, folders included. One that cannot be
 * read does not keep the others back.
 *
 * Reports `definition.*` per file and `file.*` for a zip that cannot be read.
 */
export async function readDefinitions(name: string, file: Blob): Promise<DefinitionsReading> {
  if (file.size > mostBytes) {
    return refused({ code: 'file.too-large', size: file.size, limit: mostBytes });
  }
  const begin = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (!isZip(begin)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { status: 'read', readings: [{ file: name, reading: await readDefinition(bytes) }] };
  }
  try {
    return { status: 'read', readings: await readZip(file) };
  } catch (error) {
    if (error instanceof FileRefused) return refused(error.refusal);
    throw error;
  }
}

async function readZip(file: Blob): Promise<NamedReading[]> {
  const budget = { bytesLeft: mostBytes };
  const readings: NamedReading[] = [];
  for (const [key, part] of await readZipDirectory(file)) {
    if (!key.endsWith('.gcn')) continue;
    const bytes = await unpackWhole(file, part, budget);
    readings.push({ file: part.name, reading: await readDefinition(bytes) });
  }
  return readings;
}

/** A zip begins with its first part, or with the end of its directory when it is empty. */
function isZip([first, second, third, fourth]: Uint8Array): boolean {
  const ends = [0x0403, 0x0605];
  return first === 0x50 && second === 0x4b && ends.includes(((fourth ?? 0) << 8) | (third ?? 0));
}

function refused(refusal: FileRefusal): DefinitionsReading {
  return { status: 'refused', refusal };
}

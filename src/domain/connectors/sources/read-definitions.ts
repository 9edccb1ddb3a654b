import type { FileRefusal } from '../../../files/file-issue.ts';
import { FileRefused } from '../../../files/refuse.ts';
import { unpackWhole } from '../../../files/zip/unpack-whole.ts';
import { readZipDirectory, type ZipPart } from '../../../files/zip/zip-directory.ts';
import type { FoundConnector } from '../connector-manifest.ts';
import { readDefinition, type DefinitionReading } from './definition-file.ts';

/** A definition file, alone or out of a zip, and what was in it. */
export interface NamedReading {
  readonly file: string;
  readonly reading: DefinitionReading;
}

/** Of a zip without a definition in it there are no readings. */
export type DefinitionsReading =
  | { readonly status: 'read'; readonly readings: readonly NamedReading[] }
  | { readonly status: 'refused'; readonly refusal: FileRefusal };

const mostBytes = 50 * 1024 * 1024;

/**
 * Reads a `.gcn` file, or every `.gcn` file in a zip of them, folders included. One that cannot be
 * read does not keep the others back.
 *
 * Reports `definition.*` per file and `file.*` for a file or zip that cannot be read.
 */
export async function readDefinitions(name: string, file: Blob): Promise<DefinitionsReading> {
  if (file.size === 0) return refused({ code: 'file.empty' });
  if (file.size > mostBytes) {
    return refused({ code: 'file.too-large', size: file.size, limit: mostBytes });
  }
  try {
    return { status: 'read', readings: await readByContent(name, file) };
  } catch (error) {
    return refused(refusalOf(error));
  }
}

/** What the readings found, as connectors: called by their id or, where that is not known, by name. */
export function connectorsIn(readings: readonly NamedReading[]): FoundConnector[] {
  return readings.flatMap(({ reading }) => {
    if (reading.status === 'refused') return [];
    const { name, id = name, fields } = reading.definition;
    return id === '' ? [] : [{ kind: 'get' as const, id, ...(fields.length > 0 && { fields }) }];
  });
}

async function readByContent(name: string, file: Blob): Promise<NamedReading[]> {
  const begin = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (isZip(begin)) return readZip(file);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return [{ file: name, reading: await readDefinition(bytes) }];
}

async function readZip(file: Blob): Promise<NamedReading[]> {
  const budget = { bytesLeft: mostBytes };
  const readings: NamedReading[] = [];
  for (const [key, part] of await readZipDirectory(file)) {
    if (!isDefinitionName(key)) continue;
    readings.push({ file: part.name, reading: await readPart(file, part, budget) });
  }
  return readings;
}

/** What macOS keeps beside a file, `._name`, is none. */
function isDefinitionName(path: string): boolean {
  return /(?:^|\/)(?!\._)[^/]*\.gcn$/.test(path);
}

async function readPart(
  file: Blob,
  part: ZipPart,
  budget: { bytesLeft: number },
): Promise<DefinitionReading> {
  try {
    return await readDefinition(await unpackWhole(file, part, budget));
  } catch (error) {
    const broken = error instanceof FileRefused && error.refusal.code === 'file.damaged';
    if (broken) return { status: 'refused', code: 'definition.damaged' };
    throw error;
  }
}

/** A zip begins with its first part, or with the end of its directory when it is empty. */
function isZip([first, second, third, fourth]: Uint8Array): boolean {
  const ends = [0x0403, 0x0605];
  return first === 0x50 && second === 0x4b && ends.includes(((fourth ?? 0) << 8) | (third ?? 0));
}

function refusalOf(error: unknown): FileRefusal {
  if (error instanceof FileRefused) return error.refusal;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return { code: 'file.gone' };
  if (name === 'NotReadableError') return { code: 'file.unreadable' };
  throw error;
}

function refused(refusal: FileRefusal): DefinitionsReading {
  return { status: 'refused', refusal };
}

import { findSecret } from '../../domain/connectors/find-secret.ts';
import type { KnownConnectors } from '../../domain/connectors/known-connectors.ts';
import {
  readDefinitions,
  type DefinitionsReading,
} from '../../domain/connectors/sources/read-definitions.ts';
import {
  recogniseSource,
  type RecognisedSource,
} from '../../domain/connectors/sources/recognise-source.ts';
import type { Draft } from './draft.ts';
import { fittingDraft } from './fitting-draft.ts';
import { today } from './today.ts';

/** A text or a file, read; `name` is that of the file. */
export type SourceReading =
  | {
      readonly name: string | undefined;
      readonly recognised: RecognisedSource;
      /** What fits of a manifest with problems. */
      readonly fitting?: Draft | undefined;
    }
  | { readonly name: string; readonly definitions: DefinitionsReading };

/** A definition or a zip by its first bytes: `0C 20` or `PK`. */
const binary = ['\u000c ', 'PK'];

/** Reads texts that were pasted and files that were dropped, one after the other. */
export async function readSources(
  sources: readonly (string | File)[],
  known: KnownConnectors,
): Promise<SourceReading[]> {
  const readings: SourceReading[] = [];
  for (const source of sources) {
    if (typeof source === 'string') {
      readings.push(recognise(undefined, source, known));
    } else readings.push(await readFile(source, known));
  }
  return readings;
}

async function readFile(file: File, known: KnownConnectors): Promise<SourceReading> {
  const name = safeName(file.name);
  if (/\.gcn$/i.test(file.name) || (await isBinary(file))) {
    return { name, definitions: await readDefinitions(name, file) };
  }
  const text = await readText(file);
  if (text === undefined) return { name, definitions: await readDefinitions(name, file) };
  return recognise(name, text, known);
}

function recognise(name: string | undefined, text: string, known: KnownConnectors): SourceReading {
  const recognised = recogniseSource(text, known);
  const wrong = recognised.kind === 'manifest' && recognised.reading.status === 'problems';
  return { name, recognised, ...(wrong && { fitting: fittingDraft(text, today()) }) };
}

async function isBinary(file: File): Promise<boolean> {
  const begin = await file
    .slice(0, 2)
    .text()
    .catch(() => '');
  return binary.includes(begin);
}

/** In UTF-8 or else windows-1252; undefined when the file cannot be read. */
async function readText(file: File): Promise<string | undefined> {
  try {
    const bytes = await file.arrayBuffer();
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  } catch {
    return undefined;
  }
}

/** Also the name of a file is shown, and so holds no secret. */
export function safeName(name: string): string {
  return findSecret(name) === undefined ? name : '…';
}

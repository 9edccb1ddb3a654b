import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KnownConnectors, type ConnectorLists } from '../../src/domain/connectors/known-connectors.ts';
import {
  connectorsIn,
  readDefinitions,
} from '../../src/domain/connectors/sources/read-definitions.ts';
import { recogniseSource } from '../../src/domain/connectors/sources/recognise-source.ts';
import {
  makeDefinition,
  makerTraces,
  type MadeDefinition,
} from '../unit/domain/connectors/sources/make-definition.ts';
import { makeZip } from '../unit/files/make-zip.ts';

interface Case {
  readonly why: string;
  /** A text in the folder, or a path to `content/examples`. */
  readonly input?: string;
  /** A definition file or a zip of them. */
  readonly file?: string;
  /** Definition files to make; more than one go in a zip. `cut` bytes are left of a damaged one. */
  readonly definitions?: readonly (MadeDefinition & { readonly file: string; readonly cut?: number })[];
}

const folder = new URL('connector-sources/', import.meta.url);
const known = new KnownConnectors(
  JSON.parse(readFileSync('content/known-connectors.json', 'utf8')) as ConnectorLists,
);

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const path = new URL(`${name}/`, folder);
  const given = readJson(new URL('case.json', path)) as Case;

  test(given.why, async () => {
    expect(existsSync(new URL('expected.json', path)), 'write expected.json').toBe(true);
    expect(await outline(path, given)).toEqual(readJson(new URL('expected.json', path)));
  });

  test(`${given.why} (shows nothing that is not ours)`, async () => {
    const shown = JSON.stringify(await outline(path, given));
    expect(Object.values(makerTraces).filter((trace) => shown.includes(trace))).toEqual([]);
    expect(shown).not.toMatch(/31399\.|5A1C0F3E/);
  });
});

/** What is read, as JSON: undefined parts fall away. */
async function outline(path: URL, given: Case): Promise<unknown> {
  return JSON.parse(JSON.stringify(await readGiven(path, given))) as unknown;
}

async function readGiven(path: URL, { input, file, definitions = [] }: Case): Promise<unknown> {
  if (input !== undefined) {
    return recogniseSource(readFileSync(new URL(input, path), 'utf8'), known);
  }
  if (file === undefined) return readMade(definitions);
  return readFile(basename(file), new Blob([readFileSync(new URL(file, path))]));
}

async function readMade(definitions: NonNullable<Case['definitions']>): Promise<unknown> {
  const parts = await Promise.all(
    definitions.map(async ({ file, cut, ...made }) => ({
      name: file,
      bytes: (await makeDefinition(made)).slice(0, cut),
    })),
  );
  const [only] = parts;
  const file = parts.length === 1 && only ? new Blob([only.bytes]) : await makeZip(parts);
  return readFile(only?.name ?? '', file);
}

async function readFile(name: string, file: Blob): Promise<unknown> {
  const reading = await readDefinitions(name, file);
  if (reading.status === 'refused') return reading;
  return { connectors: connectorsIn(reading.readings), readings: reading.readings };
}

function readJson(path: URL): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

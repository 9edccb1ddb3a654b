import { emptyManifest, type ConnectorManifest } from '../connector-manifest.ts';
import { convertManifest } from './convert-manifest.ts';
import { findProblems, readManifest, type ManifestProblem } from './read-manifest.ts';

/** As much of a manifest with problems as can be taken over. */
export interface FittingManifest {
  /** Without what has a problem; its name can be empty. */
  readonly manifest: ConnectorManifest;
  /** Texts that have a problem, by the place they stood at. */
  readonly texts: Readonly<Record<string, string>>;
}

type Json = Record<string, unknown>;

/** A manifest has a name; one in which it is missing is looked at under this one. */
const nameless = '-';

/**
 * What fits of the JSON of a manifest with `problems`: a part with a problem goes, and what cannot do
 * without it goes along. Undefined for a text that is no manifest. `madeOn` is the day for one without.
 */
export function keepWhatFits(text: string, madeOn: string): FittingManifest | undefined {
  const reading = readManifest(text);
  if (reading.status !== 'problems') return undefined;
  const { problems } = reading;
  let value = convertManifest(JSON.parse(text.replace(/^\uFEFF/, '')) as Json) as Json;
  const texts = Object.fromEntries(
    problems.flatMap(({ path }) => {
      const found = path.split('.').reduce(partOf, value as unknown);
      return typeof found === 'string' ? [[path, found]] : [];
    }),
  );
  const { application, ...others } = emptyManifest(nameless, madeOn);
  for (let wrong = problems; wrong.length > 0; wrong = findProblems(value)) {
    for (const { path, code } of wrong) mark(value, path, code === 'manifest.missing');
    value = { ...others, ...(prune(value) as Json) };
    value.application = { ...application, ...(value.application as object | undefined) };
  }
  return { manifest: withoutPlaceholder(value as ConnectorManifest, problems), texts };
}

/** Marks a part to go. Of what misses a part, the whole goes. */
function mark(value: Json, path: string, whole: boolean): void {
  const names = path.split('.');
  const last = whole && names.length > 1 ? names.slice(0, -1) : names;
  const holder = last.slice(0, -1).reduce(partOf, value as unknown);
  if (isPart(holder)) holder[last.at(-1)!] = undefined;
}

/** Without what was marked. JSON itself never holds `undefined`. */
function prune(part: unknown): unknown {
  if (Array.isArray(part)) return part.filter((one) => one !== undefined).map(prune);
  if (!isPart(part)) return part;
  const kept = Object.entries(part).filter(([, one]) => one !== undefined);
  return Object.fromEntries(kept.map(([name, one]) => [name, prune(one)]));
}

function withoutPlaceholder(
  manifest: ConnectorManifest,
  problems: readonly ManifestProblem[],
): ConnectorManifest {
  const unnamed = problems.some(({ path }) => /^application(?:\.name)?$/.test(path));
  if (!unnamed) return manifest;
  return { ...manifest, application: { ...manifest.application, name: '' } };
}

function partOf(part: unknown, name: string): unknown {
  return isPart(part) && Object.hasOwn(part, name) ? part[name] : undefined;
}

function isPart(part: unknown): part is Json {
  return typeof part === 'object' && part !== null;
}

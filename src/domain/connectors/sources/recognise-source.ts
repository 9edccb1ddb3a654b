import { readJson, type JsonFault } from '../../../files/read-json.ts';
import { findSecret, type SecretCode } from '../find-secret.ts';
import type { KnownConnectors } from '../known-connectors.ts';
import { isAuditorReport, readAuditorReport, type AuditorReport } from './auditor-report.ts';
import { readConnectorList, type ConnectorList } from './connector-list.ts';
import { readMetainfo, type FoundInEnvironment } from './metainfo.ts';
import { readManifest, type ManifestReading } from './read-manifest.ts';

/** What somebody pasted or dropped, recognised by what stands in it. */
export type RecognisedSource =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly most: number }
  /** A token or secret stands in it: nothing of it is given. */
  | { readonly kind: 'secret'; readonly secret: SecretCode }
  | { readonly kind: 'manifest'; readonly reading: Exclude<ManifestReading, NoManifest> }
  | { readonly kind: 'metainfo'; readonly found: FoundInEnvironment }
  | { readonly kind: 'auditor'; readonly report: AuditorReport }
  | { readonly kind: 'list'; readonly list: ConnectorList }
  /** Begins as JSON, holds no names, and is none. */
  | { readonly kind: 'not-json'; readonly fault: JsonFault }
  /** A text in which no name of a connector was found. */
  | { readonly kind: 'no-names' };

type NoManifest = { readonly status: 'no-manifest' | 'secret' };

/** Characters. The manifest of 10,000 connectors is a quarter of it. */
const most = 4_000_000;

/**
 * Recognises a text as a manifest, an answer to `/metainfo`, a report of the Auditor or a list, in
 * this order, and reads it. A secret anywhere in it is looked for first.
 *
 * Reports what the readers report.
 */
export function recogniseSource(text: string, known: KnownConnectors): RecognisedSource {
  if (text.trim() === '') return { kind: 'empty' };
  if (text.length > most) return { kind: 'too-large', most };
  const secret = findSecret(text);
  if (secret !== undefined) return { kind: 'secret', secret };
  return (
    recogniseManifest(text) ??
    recogniseMetainfo(text, known) ??
    recogniseReport(text, known) ??
    recogniseList(text, known)
  );
}

function recogniseManifest(text: string): RecognisedSource | undefined {
  const reading = readManifest(text);
  if (reading.status === 'no-manifest' || reading.status === 'secret') return undefined;
  if (reading.status === 'not-json' && !namesPartsOfManifest(text)) return undefined;
  return { kind: 'manifest', reading };
}

/** JSON with a fault in it is a manifest when it names parts that only a manifest has. */
function namesPartsOfManifest(text: string): boolean {
  return (
    /^\s*\{/.test(text.replace(/^\uFEFF/, '')) &&
    /"(?:application|madeOn|edition)"\s{0,20}:/.test(text)
  );
}

function recogniseMetainfo(text: string, known: KnownConnectors): RecognisedSource | undefined {
  if (!/\b(?:get|update|custom)Connectors\b|\benvid\b/.test(text)) return undefined;
  const found = readMetainfo(text, known);
  return found && { kind: 'metainfo', found };
}

function recogniseReport(text: string, known: KnownConnectors): RecognisedSource | undefined {
  if (!isAuditorReport(text)) return undefined;
  const report = readAuditorReport(text, known);
  const empty = report.connectors.length === 0 && report.findings.length === 0;
  return empty ? undefined : { kind: 'auditor', report };
}

function recogniseList(text: string, known: KnownConnectors): RecognisedSource {
  const list = readConnectorList(text, known);
  if (list.connectors.length > 0) return { kind: 'list', list };
  const reading = /^\s*[[{]/.test(text) ? readJson(text) : undefined;
  return reading?.status === 'refused'
    ? { kind: 'not-json', fault: reading.fault }
    : { kind: 'no-names' };
}

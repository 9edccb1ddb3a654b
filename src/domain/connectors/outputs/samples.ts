import type { ConnectorManifest } from '../connector-manifest.ts';
import { writeCurl } from './samples/curl-sample.ts';
import { writeHttp } from './samples/http-sample.ts';
import { writePowerShell } from './samples/powershell-sample.ts';
import { callsOf, type SampleTexts, type SampleWriter } from './samples/sample-calls.ts';
import { writeTypeScript } from './samples/typescript-sample.ts';

export type { SampleTexts } from './samples/sample-calls.ts';

export const sampleKinds = ['http', 'curl', 'powershell', 'typescript'] as const;
export type SampleKind = (typeof sampleKinds)[number];

const writers: Readonly<Record<SampleKind, SampleWriter>> = {
  http: writeHttp,
  curl: writeCurl,
  powershell: writePowerShell,
  typescript: writeTypeScript,
};

/**
 * Calls to try an app connector with. A secret has a placeholder or comes from the environment of
 * who runs it; the classic token goes into the header as Base64 of the whole XML.
 *
 * Source: OAS authentication.md (header, client credentials), OAS paths.
 */
export function writeSample(
  kind: SampleKind,
  manifest: ConnectorManifest,
  texts: SampleTexts,
): string {
  const lines = writers[kind](callsOf(manifest), texts);
  return `${lines.join('\n').trimEnd()}\n`;
}

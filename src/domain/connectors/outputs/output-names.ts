import type { ConnectorManifest } from '../connector-manifest.ts';
import { partsOf } from '../manifest-hosts.ts';

/** What a manifest can be written as. */
export type ManifestFileKind =
  | 'manifest'
  | 'read-through'
  | 'checklist'
  | 'hand-over'
  | 'open-api'
  | 'http'
  | 'curl'
  | 'powershell'
  | 'typescript';

const endings: Readonly<Record<ManifestFileKind, string>> = {
  manifest: '.json',
  'read-through': '.md',
  checklist: '_afvinklijst.md',
  'hand-over': '_bericht.txt',
  'open-api': '_openapi.json',
  http: '.http',
  curl: '.sh',
  powershell: '.ps1',
  typescript: '.ts',
};

/**
 * The name of a file: ASCII, lower case, from general to particular, so that names sort:
 * `app-connector_12345_verlof-app_v1.json`. What is not known is left out.
 */
export function nameManifestFile(kind: ManifestFileKind, manifest: ConnectorManifest): string {
  const { participantNumber } = partsOf(manifest.environment ?? {});
  const parts = ['app-connector', participantNumber, asciiName(manifest.application.name)];
  const stem = parts.filter((part) => part !== undefined && part !== '').join('_');
  return `${stem}_v${String(manifest.edition)}${endings[kind]}`;
}

function asciiName(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
}

import type { ConnectorManifest } from '../../domain/connectors/connector-manifest.ts';

/** What every view of a result is given. */
export interface ResultProps {
  readonly manifest: ConnectorManifest;
}

import type { ConnectorManifest } from '../../domain/connectors/connector-manifest.ts';

/** What each way to show a manifest is given. */
export interface ResultProps {
  readonly manifest: ConnectorManifest;
  /** Why there is no file yet. */
  readonly closed?: string | undefined;
}

import { createContext, use } from 'react';
import type { ConnectorManifest } from '../../domain/connectors/connector-manifest.ts';
import type { SecretCode } from '../../domain/connectors/find-secret.ts';
import type { KnownConnectors } from '../../domain/connectors/known-connectors.ts';
import type { ManifestSentences } from '../../i18n/manifest-catalogs.ts';
import type { Change } from './draft-history.ts';
import type { Draft } from './draft.ts';
import type { Examples } from './examples.ts';
import type { TextFieldPath } from './field-rules.ts';
import type { Ticks } from './use-ticks.ts';

/** What every part of the tool sees and can do. */
export interface ManifestTool {
  readonly draft: Draft;
  /** What is filled in elsewhere in the tab. */
  readonly values: Readonly<Record<string, string>>;
  readonly known: KnownConnectors;
  readonly sentences: ManifestSentences;
  readonly examples: Examples;
  /** Types in a field: a text without a fault takes effect. */
  readonly type: (path: TextFieldPath, text: string) => void;
  /** Leaves a field: also a text with a fault stays, beside the manifest. */
  readonly settle: (path: TextFieldPath, text: string) => void;
  /** Puts a text that follows no rule: a choice, a date, a remark of one line. */
  readonly put: (path: string, text: string) => void;
  /** Takes a step that can be taken back. */
  readonly change: (change: Change, parts: Partial<ConnectorManifest>) => void;
  /** Puts another draft in the form, as a step that can be taken back. */
  readonly replace: (change: Change, draft: Draft) => void;
  /** Forgets what a field held of a text that turned out to be secret. */
  readonly forget: (path: string, secret: string) => void;
  /** What is ticked on the checklist. */
  readonly ticks: Ticks;
  readonly tick: (id: string, ticked: boolean) => void;
  /** Whether the manifest can be given to somebody; when not, the reader is brought to what is wrong. */
  readonly ready: () => boolean;
  /** Whether a result was asked for, so that a missing name is a fault. */
  readonly asked: boolean;
  /** Says a sentence aloud. */
  readonly say: (sentence: string) => void;
  /** What to do when a secret was typed or pasted. */
  readonly secretSentence: (code: SecretCode) => string;
}

export const ManifestContext = createContext<ManifestTool | undefined>(undefined);

export function useTool(): ManifestTool {
  const tool = use(ManifestContext);
  if (tool === undefined) throw new Error('Expected to be inside the tool.');
  return tool;
}

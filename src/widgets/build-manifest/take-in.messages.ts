import type { SecretCode } from '../../domain/connectors/find-secret.ts';
import type { AuditorFinding } from '../../domain/connectors/sources/auditor-report.ts';
import type { DefinitionRefusal } from '../../domain/connectors/sources/definition-file.ts';
import type { ManifestProblem } from '../../domain/connectors/sources/read-manifest.ts';
import type { FileRefusal } from '../../files/file-issue.ts';
import type { JsonFault } from '../../files/read-json.ts';
import type { Draft } from './draft.ts';

/** Where connectors were found. */
export type FoundIn = 'list' | 'metainfo' | 'auditor' | 'definitions';

/** What is told of connectors that were found. */
export interface FoundNews {
  readonly code: 'connectors';
  readonly source: FoundIn;
  readonly added: number;
  /** How many stood in the manifest already. */
  readonly there: number;
  readonly unread: readonly { readonly line: number; readonly text: string }[];
  /** Parts that are not known and were not read. */
  readonly unreadParts: readonly string[];
  readonly findings: readonly AuditorFinding[];
  /** Of a form that was only half known, names were found all the same. */
  readonly partly: boolean;
  /** The environment it is about, where that is another one than the manifest's. */
  readonly otherEnvironment: string | undefined;
}

/** What came of a text or a file. `name` is that of the file; undefined for what was pasted. */
export type News = FoundNews | ManifestNews | FittingNews | RefusalNews;

interface ManifestNews {
  readonly code: 'manifest';
  readonly application: string;
  readonly later: boolean;
}

export interface ProblemsNews {
  readonly code: 'problems';
  readonly problems: readonly ManifestProblem[];
  /** Made by a later version of this site. */
  readonly later: boolean;
  /** What fits, for who wants to go on with that. */
  readonly fitting: Draft | undefined;
}

/** What fitted of a manifest with problems is in the form. */
interface FittingNews {
  readonly code: 'fitting';
  readonly application: string;
  /** What was left out, or waits in its field. */
  readonly problems: readonly ManifestProblem[];
}

type RefusalNews = { readonly name: string | undefined } & (
  | { readonly code: 'secret'; readonly secret: SecretCode }
  | { readonly code: 'nothing' | 'too-large' }
  | { readonly code: 'not-json'; readonly fault: JsonFault }
  | ProblemsNews
  | { readonly code: 'definition'; readonly refusal: DefinitionRefusal }
  | { readonly code: 'file'; readonly refusal: FileRefusal['code'] }
);

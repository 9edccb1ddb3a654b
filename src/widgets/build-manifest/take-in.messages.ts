import type { SecretCode } from '../../domain/connectors/find-secret.ts';
import type { AuditorFinding } from '../../domain/connectors/sources/auditor-report.ts';
import type { DefinitionRefusal } from '../../domain/connectors/sources/definition-file.ts';
import type { ManifestProblem } from '../../domain/connectors/sources/read-manifest.ts';
import type { FileRefusal } from '../../files/file-issue.ts';
import type { JsonFault } from '../../files/read-json.ts';

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
export type News = FoundNews | ManifestNews | RefusalNews;

interface ManifestNews {
  readonly code: 'manifest';
  readonly application: string;
  readonly later: boolean;
}

type RefusalNews = { readonly name: string | undefined } & (
  | { readonly code: 'secret'; readonly secret: SecretCode }
  | { readonly code: 'nothing' | 'too-large' }
  | { readonly code: 'not-json'; readonly fault: JsonFault }
  | { readonly code: 'problems'; readonly problems: readonly ManifestProblem[] }
  | { readonly code: 'definition'; readonly refusal: DefinitionRefusal }
  | { readonly code: 'file'; readonly refusal: FileRefusal['code'] }
);

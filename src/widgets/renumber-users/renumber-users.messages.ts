import type { ColumnMapping } from '../../domain/users/column-mapping.ts';
import type {
  PlannedRow,
  RenumberingCounts,
  RenumberingNumbers,
} from '../../domain/users/renumbering-plan.ts';
import type { RowFilter } from '../../domain/users/select-rows.ts';
import type { UnfitCell, UserImport, UserImportOptions } from '../../domain/users/user-import.ts';
import type { CharacterSet } from '../../files/character-set.ts';
import type { FileRefusal, FileRemark } from '../../files/file-issue.ts';
import type { Separator } from '../../files/separator.ts';
import type { TableSource } from '../../files/table-source.ts';
import type { Language } from '../../i18n/catalogs.ts';

/** How the admin wants the file read, where that differs from what was detected. */
export interface ReadingChoices {
  readonly sheet?: string | undefined;
  readonly separator?: Separator | undefined;
  readonly characterSet?: CharacterSet | undefined;
}

/** Which row names the columns (from 0, -1 for none) and which column holds what. */
export interface ColumnChoices {
  readonly headerRow: number;
  readonly mapping: ColumnMapping;
  /** Codes of system users that no column tells, as the admin typed or pasted them. */
  readonly systemUsers: string;
}

/** What the worker found in a file. The rows themselves stay in the worker. */
export interface OpenedFile {
  readonly name: string;
  readonly source: TableSource;
  readonly remarks: readonly FileRemark[];
  readonly columns: ColumnChoices;
  /** The first rows as read, with the numbers the reader sees. */
  readonly firstRows: readonly { readonly rowNumber: number; readonly cells: readonly string[] }[];
  readonly columnCount: number;
}

/** A plan without its rows. */
export interface PlanSummary {
  readonly counts: RenumberingCounts;
  readonly remarked: number;
  /** The character set to start from. */
  readonly characterSet: UserImportOptions['characterSet'];
  /** Cells that do not fit windows-1252. */
  readonly unfit: readonly UnfitCell[];
}

export interface RowsRequest {
  readonly filter: RowFilter;
  readonly count: number;
}

/** Question and answer of everything the worker does. */
export interface Calls {
  open: {
    ask: { readonly file: File; readonly choices: ReadingChoices };
    answer: { readonly opened: OpenedFile } | { readonly refusal: FileRefusal };
  };
  plan: { ask: ColumnChoices & { readonly numbers: RenumberingNumbers }; answer: PlanSummary };
  rows: { ask: RowsRequest; answer: readonly PlannedRow[] };
  write: { ask: UserImportOptions; answer: UserImport };
  reasons: { ask: { readonly language: Language }; answer: Uint8Array<ArrayBuffer> };
}

export type CallName = keyof Calls;

export type Ask = {
  [Name in CallName]: {
    readonly id: number;
    readonly name: Name;
    readonly ask: Calls[Name]['ask'];
  };
}[CallName];

export type Tell =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly progress: number };

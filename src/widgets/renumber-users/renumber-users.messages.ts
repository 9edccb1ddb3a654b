import type { ColumnMapping } from '../../domain/users/column-mapping.ts';
import type { ExportComparison } from '../../domain/users/after-import/compare-export.ts';
import type { OutputKind } from '../../domain/users/outputs/output-kinds.ts';
import type { RejectedLines } from '../../domain/users/after-import/rejected-lines.ts';
import type { RememberedColumns } from '../../domain/users/remembered-columns.ts';
import type {
  PlannedRow,
  RenumberingNumbers,
  RenumberingPlan,
} from '../../domain/users/renumbering-plan.ts';
import type { RowEdits } from '../../domain/users/row-edit.ts';
import type { RowFilter } from '../../domain/users/select-rows.ts';
import type { ImportCharacterSet, UnfitCells } from '../../domain/users/outputs/user-import.ts';
import type { CharacterSet } from '../../files/character-set.ts';
import type { DifferingRow } from '../../files/differing-rows.ts';
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
}

/** What the worker found in a file. The rows themselves stay in the worker. */
export interface OpenedFile {
  readonly name: string;
  readonly source: TableSource;
  readonly remarks: readonly FileRemark[];
  readonly columns: ColumnChoices;
  /** Columns were taken as the admin chose them for an earlier file with these names. */
  readonly remembered: boolean;
  /** The first rows as read, with the numbers the reader sees. */
  readonly firstRows: readonly { readonly rowNumber: number; readonly cells: readonly string[] }[];
  readonly columnCount: number;
  readonly rowCount: number;
  /** Rows that another character set reads otherwise, when both are possible. */
  readonly differing: readonly DifferingRow[];
}

/** Everything a plan follows from, besides the rows. */
export interface PlanQuestion extends ColumnChoices {
  readonly numbers: RenumberingNumbers;
  /** Codes of system users that no column tells, as the admin typed or pasted them. */
  readonly systemUsers: string;
  readonly edits: RowEdits;
  /** The columns of the list of users in the target, when there is one. */
  readonly targetColumns: ColumnChoices | undefined;
}

/** A plan without its rows. */
export interface PlanSummary extends Pick<
  RenumberingPlan,
  'counts' | 'countsByReason' | 'countsByRemark' | 'remarked' | 'edited'
> {
  /** The character set to start from. */
  readonly characterSet: ImportCharacterSet;
  /** Cells that do not fit windows-1252. */
  readonly unfit: UnfitCells;
}

export interface RowsQuestion {
  readonly filter: RowFilter;
  readonly search: string;
  /** The first row to show, from 0. */
  readonly from: number;
  readonly count: number;
}

/** How the files are written. */
export interface OutputChoices {
  readonly characterSet: ImportCharacterSet;
  readonly transactionCode: boolean;
  /** Users in the trial file. */
  readonly trial: number;
  readonly language: Language;
}

export interface OutputQuestion extends OutputChoices {
  readonly kind: OutputKind;
  /** Which rows a file of kind `rejected` holds. */
  readonly rejectedBy?: AfterImport;
}

/** What was read after the import: the log of rejected lines, or a new export. */
export type AfterImport = 'log' | 'comparison';

/** A file that was made: what is told about it, and the file. */
export interface MadeFile {
  readonly name: string;
  readonly rows: number;
  readonly sha256: string;
  readonly blob: Blob;
}

/** How far a job is. The total of rows is not known while they are looked for. */
export interface JobProgress {
  readonly stage: 'bytes' | 'rows' | 'judging' | 'writing' | 'comparing';
  readonly done: number;
  readonly total?: number | undefined;
}

/** Question and answer of everything the worker does. */
export interface Calls {
  open: {
    ask: {
      readonly file: File;
      readonly choices: ReadingChoices;
      readonly remembered: RememberedColumns | undefined;
    };
    answer: { readonly opened: OpenedFile } | { readonly refusal: FileRefusal };
  };
  /** The columns under another row of names. */
  columns: { ask: ColumnChoices; answer: ColumnMapping };
  /** The list of users that exist in the target already; undefined takes it away. */
  openTarget: {
    ask: { readonly file: File | undefined };
    answer: { readonly opened: OpenedFile | undefined } | { readonly refusal: FileRefusal };
  };
  plan: { ask: PlanQuestion; answer: PlanSummary };
  rows: {
    ask: RowsQuestion;
    answer: { readonly rows: readonly PlannedRow[]; readonly size: number };
  };
  make: { ask: OutputQuestion & { readonly at: Date }; answer: MadeFile };
  makeAll: { ask: OutputChoices & { readonly at: Date }; answer: readonly MadeFile[] };
  readLog: {
    ask: { readonly file: File };
    answer:
      | { readonly log: Omit<RejectedLines, 'selection'> & { readonly rejected: number } }
      | { readonly refusal: FileRefusal };
  };
  compare: {
    ask: { readonly file: File };
    answer:
      | { readonly comparison: Omit<ExportComparison, 'notDone'> }
      | { readonly refusal: FileRefusal };
  };
}

export type CallName = keyof Calls;

export type Ask = {
  [Name in CallName]: {
    readonly id: number;
    readonly name: Name;
    readonly ask: Calls[Name]['ask'];
  };
}[CallName];

/** Stops a question, whether it is being answered or still waits. */
export interface Stop {
  readonly stop: number;
}

export type Tell =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly stopped: true }
  | { readonly id: number; readonly progress: JobProgress };

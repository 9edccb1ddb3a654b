import type { ExportComparison } from '../../domain/users/after-import/compare-export.ts';
import type { OutputKind } from '../../domain/users/outputs/output-kinds.ts';
import type { RejectedLines } from '../../domain/users/after-import/rejected-lines.ts';
import type {
  PlannedRow,
  RenumberingNumbers,
  RenumberingPlan,
} from '../../domain/users/renumbering-plan.ts';
import type { RowEdits } from '../../domain/users/row-edit.ts';
import type { RowFilter } from '../../domain/users/select-rows.ts';
import type { ImportCharacterSet, UnfitCells } from '../../domain/users/outputs/user-import.ts';
import type { FileRefusal } from '../../files/file-issue.ts';
import type { Language } from '../../i18n/catalogs.ts';
import type {
  Call,
  ColumnChoices,
  FirstRows,
  FoundRows,
  MadeFile,
  OpenSecondList,
  ReadCalls,
  RowsQuestion,
} from '../read-users/messages.ts';

/** Everything a plan follows from, besides the rows. */
export interface PlanQuestion extends ColumnChoices {
  readonly numbers: RenumberingNumbers;
  /** Codes of system users that no column tells, as the admin typed or pasted them. */
  readonly systemUsers: string;
  readonly edits: RowEdits;
  /** The columns of the list of users in the target, when there is one. */
  readonly targetColumns: ColumnChoices | undefined;
}

/** A plan that is asked along with a file: its columns are the ones that are found. */
export type PlanAlong = Omit<PlanQuestion, keyof ColumnChoices>;

/** A plan with only the rows that are shown first. */
export interface PlanSummary extends Pick<
  RenumberingPlan,
  'counts' | 'countsByReason' | 'countsByRemark' | 'remarked' | 'edited'
> {
  /** The character set to start from. */
  readonly characterSet: ImportCharacterSet;
  /** Cells that do not fit windows-1252. */
  readonly unfit: UnfitCells;
  readonly first: FirstRows<RowFilter, PlannedRow>;
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

/** Question and answer of everything the worker does. */
export interface Calls extends ReadCalls {
  /** A file of few rows is planned along with its reading. */
  open: Call<
    ReadCalls['open']['ask'] & { readonly along: PlanAlong | undefined },
    ReadCalls['open']['answer'] & { readonly summary?: PlanSummary | undefined }
  >;
  /** The list of users that exist in the target already; undefined takes it away. */
  openTarget: OpenSecondList;
  plan: Call<PlanQuestion, PlanSummary>;
  rows: Call<RowsQuestion<RowFilter>, FoundRows<PlannedRow>>;
  make: Call<OutputQuestion & { readonly at: Date }, MadeFile>;
  makeAll: Call<OutputChoices & { readonly at: Date }, readonly MadeFile[]>;
  readLog: Call<
    { readonly file: File },
    | { readonly log: Omit<RejectedLines, 'selection'> & { readonly rejected: number } }
    | { readonly refusal: FileRefusal }
  >;
  compare: Call<
    { readonly file: File },
    { readonly comparison: Omit<ExportComparison, 'notDone'> } | { readonly refusal: FileRefusal }
  >;
}

/** Calls that can take long enough to be watched and stopped. */
export type JobCalls = Omit<Calls, 'rows' | 'columns'>;

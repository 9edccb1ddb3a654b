import type { ColumnMapping } from '../../domain/users/column-mapping.ts';
import type { RememberedColumns } from '../../domain/users/remembered-columns.ts';
import type { CharacterSet } from '../../files/character-set.ts';
import type { DifferingRow } from '../../files/differing-rows.ts';
import type { FileRefusal, FileRemark } from '../../files/file-issue.ts';
import type { Separator } from '../../files/separator.ts';
import type { TableSource } from '../../files/table-source.ts';

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

export interface RowsQuestion<Filter extends string> {
  readonly filter: Filter;
  readonly search: string;
  /** The first row to show, from 0. */
  readonly from: number;
  readonly count: number;
}

/** The rows to show, and how many there are in all. */
export interface FoundRows<Row> {
  readonly rows: readonly Row[];
  readonly size: number;
}

/** The rows that a tool shows first: the first ones that this filter lets through. */
export interface FirstRows<Filter extends string, Row> extends FoundRows<Row> {
  readonly filter: Filter;
}

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

/** Question and answer of one thing that a worker does. */
export interface Call<Question, Answer> {
  readonly ask: Question;
  readonly answer: Answer;
}

/** Everything that a worker does, by name. */
export type CallsOf<List> = { readonly [Name in keyof List]: Call<unknown, unknown> };

/** A second file beside the one with users; `undefined` takes it away. */
export type OpenSecondList = Call<
  { readonly file: File | undefined },
  { readonly opened: OpenedFile | undefined } | { readonly refusal: FileRefusal }
>;

/** What every worker does that reads an export of users. */
export interface ReadCalls {
  open: Call<
    {
      readonly file: File;
      readonly choices: ReadingChoices;
      readonly remembered: RememberedColumns | undefined;
    },
    { readonly opened: OpenedFile } | { readonly refusal: FileRefusal }
  >;
  /** The columns under another row of names. */
  columns: Call<ColumnChoices, ColumnMapping>;
}

export type Ask<List extends CallsOf<List>> = {
  [Name in keyof List]: {
    readonly id: number;
    readonly name: Name;
    readonly ask: List[Name]['ask'];
  };
}[keyof List];

/** Stops a question, whether it is being answered or still waits. */
export interface Stop {
  readonly stop: number;
}

export type Tell =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly stopped: true }
  | { readonly id: number; readonly progress: JobProgress };

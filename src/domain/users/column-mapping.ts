/** What a column of an export of users can hold. */
export type ColumnRole =
  | 'userCode'
  | 'description'
  | 'email'
  | 'upn'
  | 'blocked'
  | 'systemUser'
  | 'cooperationUser'
  | 'profitWindows'
  | 'insite'
  | 'outsite'
  | 'connector'
  | 'userGroup';

/** The column of each role, from 0; a role without a column is not there. The admin can correct it. */
export type ColumnMapping = Readonly<Partial<Record<ColumnRole, number | undefined>>>;

export interface FoundColumns {
  /** The row that holds the names, from 0; -1 when the file has none. */
  readonly headerRow: number;
  readonly mapping: ColumnMapping;
  /** One name per column as it stands in the header row, trimmed; '' when there is none. */
  readonly columns: readonly string[];
}

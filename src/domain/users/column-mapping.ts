/** What a column of an export of users can hold. */
export type ColumnRole =
  | 'userCode'
  | 'description'
  | 'email'
  | 'upn'
  | 'blocked'
  | 'systemUser'
  | 'cooperationUser'
  | 'profitWindows';

/** The column of each role, from 0; a role without a column is not there. The admin can correct it. */
export type ColumnMapping = Readonly<Partial<Record<ColumnRole, number | undefined>>>;

export interface FoundColumns {
  /** The row that holds the names, from 0; -1 when the file has none. */
  readonly headerRow: number;
  readonly mapping: ColumnMapping;
  /** One name per column as it stands in the header row, trimmed; '' when there is none. */
  readonly columns: readonly string[];
}

/** The column of each role; -1, where no cell is, for a role without one. */
export function columnsOf(mapping: ColumnMapping): Record<ColumnRole, number> {
  return {
    userCode: mapping.userCode ?? -1,
    description: mapping.description ?? -1,
    email: mapping.email ?? -1,
    upn: mapping.upn ?? -1,
    blocked: mapping.blocked ?? -1,
    systemUser: mapping.systemUser ?? -1,
    cooperationUser: mapping.cooperationUser ?? -1,
    profitWindows: mapping.profitWindows ?? -1,
  };
}

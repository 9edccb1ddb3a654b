/** What the admin decided about one row; absent means: as the rules say. */
export interface RowEdit {
  /** Another new code than the target number with the same login; nothing but blanks is no code. */
  readonly newUserCode?: string;
  /** Keeps the row out of the file. */
  readonly leftOut?: true;
  /** Takes a row along that only waits for a decision (`code.at-sign`). */
  readonly takenAlong?: true;
  /** The user is, or is not, a system user, whatever the export says. */
  readonly systemUser?: boolean;
}

/** Decisions by row number: the number the reader sees, from 1. */
export type RowEdits = ReadonlyMap<number, RowEdit>;

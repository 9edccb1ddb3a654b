import type { RememberedColumns } from '../domain/users/remembered-columns.ts';

const key = 'draaiboek:columns';

/** The names of columns that the admin chose before; names of columns only, never their content. */
export function recallColumns(): RememberedColumns | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isRecordOfNames(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the names for a next file, or forgets them; where storage is refused nothing is kept. */
export function keepColumns(columns: RememberedColumns | undefined): void {
  try {
    if (columns === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(columns));
  } catch {
    // The next file is then recognised by its own names.
  }
}

function isRecordOfNames(stored: unknown): stored is RememberedColumns {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    !Array.isArray(stored) &&
    Object.values(stored).every((name) => name === null || typeof name === 'string')
  );
}

import { findShared } from './find-shared.ts';
import type { SharedRows } from './find-shared.ts';
import type { ExportedUser } from './user-export.ts';

/** The rows of each e-mail address that stands in the file more than once, by `emailKey`. */
export function findDoubleEmails(users: readonly ExportedUser[]): SharedRows {
  const filled = users.filter(({ email, totals }) => !totals && email.trim() !== '');
  return findShared(filled.map(({ email, rowNumber }) => [emailKey(email), rowNumber]));
}

/** What two e-mail addresses are compared by: without capitals and blanks around. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

import type { UserCodeIssue } from '../field-reading.ts';

/** Row numbers as the reader sees them: the first few, ascending, and how many there are in all. */
export interface RowNumbers {
  readonly first: readonly number[];
  readonly count: number;
}

/**
 * Why a row ended up where it did: one reason per row, its code permanent. Row numbers include the
 * row itself, but for those of another list.
 */
export type Reason = RenumberedReason | SkippedReason | AttentionReason;

/** The row is in the import file. */
export interface RenumberedReason {
  readonly code: 'code.source-number';
}

/** The row needs nothing from the import; a system user is changed by hand. */
export type SkippedReason =
  | { readonly code: 'code.already-target' }
  | { readonly code: 'code.other-licence'; readonly participantNumber: string }
  | { readonly code: 'user.system-user'; readonly newUserCode: string }
  | { readonly code: 'row.totals' }
  /** The names of the columns once more, as at the top of a printed page. */
  | { readonly code: 'row.header' }
  /** The admin left the row out. */
  | { readonly code: 'edit.left-out' };

/** Something has to be decided first; the row is not in the import file. */
export type AttentionReason =
  | { readonly code: 'code.missing' }
  | { readonly code: 'code.no-number' }
  | { readonly code: 'code.no-login' }
  | { readonly code: 'code.spreadsheet-damage'; readonly found: string }
  | { readonly code: 'code.used-twice'; readonly rows: RowNumbers }
  | { readonly code: 'code.collision'; readonly newUserCode: string; readonly rows: RowNumbers }
  /** The new code stands in the list of users that are in the target already; rows are of that list. */
  | { readonly code: 'code.in-target'; readonly newUserCode: string; readonly rows: RowNumbers }
  /** The code that the admin typed is no user code of the target. */
  | { readonly code: 'edit.user-code'; readonly newUserCode: string; readonly issue: UserCodeIssue }
  | { readonly code: 'code.over-80'; readonly newUserCode: string; readonly length: number }
  | { readonly code: 'code.at-sign' }
  | { readonly code: 'code.control-character'; readonly characters: readonly string[] }
  | { readonly code: 'code.formula'; readonly character: string };

/** What to look at in a row whose code has the source number. A remark keeps no row out of the file. */
export type Remark =
  | { readonly code: 'code.trimmed' }
  | { readonly code: 'code.over-20'; readonly newUserCode: string; readonly length: number }
  | { readonly code: 'code.at-sign-no-profit' }
  | { readonly code: 'code.inner-space' }
  | { readonly code: 'code.quote-or-separator'; readonly characters: readonly string[] }
  | { readonly code: 'code.numeric-login' }
  | { readonly code: 'upn.present'; readonly upn: string }
  | { readonly code: 'user.blocked' }
  | { readonly code: 'user.cooperation' }
  | { readonly code: 'email.missing' }
  | { readonly code: 'email.malformed'; readonly email: string }
  | { readonly code: 'email.used-twice'; readonly email: string; readonly rows: RowNumbers }
  | { readonly code: 'description.missing' }
  | { readonly code: 'text.formula'; readonly character: string };

export type ReasonCode = Reason['code'];
export type RemarkCode = Remark['code'];
export type Outcome = 'renumbered' | 'skipped' | 'attention';

/** Every reason has one outcome, so that the two cannot disagree. */
export const outcomeOfReason: Readonly<Record<ReasonCode, Outcome>> = {
  'code.source-number': 'renumbered',
  'code.already-target': 'skipped',
  'code.other-licence': 'skipped',
  'user.system-user': 'skipped',
  'row.totals': 'skipped',
  'row.header': 'skipped',
  'edit.left-out': 'skipped',
  'code.missing': 'attention',
  'code.no-number': 'attention',
  'code.no-login': 'attention',
  'code.spreadsheet-damage': 'attention',
  'code.used-twice': 'attention',
  'code.collision': 'attention',
  'code.in-target': 'attention',
  'edit.user-code': 'attention',
  'code.over-80': 'attention',
  'code.at-sign': 'attention',
  'code.control-character': 'attention',
  'code.formula': 'attention',
};

/** All reasons, each at the place by which a plan keeps it. */
export const reasonCodes = Object.keys(outcomeOfReason) as readonly ReasonCode[];

/** Every remark has a bit of its own; a plan keeps the remarks of a row as one number. */
export const remarkBit: Readonly<Record<RemarkCode, number>> = {
  'code.trimmed': 1 << 0,
  'code.over-20': 1 << 1,
  'code.at-sign-no-profit': 1 << 2,
  'code.inner-space': 1 << 3,
  'code.quote-or-separator': 1 << 4,
  'code.numeric-login': 1 << 5,
  'upn.present': 1 << 6,
  'user.blocked': 1 << 7,
  'user.cooperation': 1 << 8,
  'email.missing': 1 << 9,
  'email.malformed': 1 << 10,
  'email.used-twice': 1 << 11,
  'description.missing': 1 << 12,
  'text.formula': 1 << 13,
};

export const remarkCodes = Object.keys(remarkBit) as readonly RemarkCode[];

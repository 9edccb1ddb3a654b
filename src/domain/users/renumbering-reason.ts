/**
 * Why a row ended up where it did: one reason per row, its code permanent. Row numbers are those
 * the reader sees, ascending, the row itself included.
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
  | { readonly code: 'row.totals' };

/** Something has to be decided first; the row is not in the import file. */
export type AttentionReason =
  | { readonly code: 'code.missing' }
  | { readonly code: 'code.no-number' }
  | { readonly code: 'code.no-login' }
  | { readonly code: 'code.spreadsheet-damage'; readonly found: string }
  | { readonly code: 'code.used-twice'; readonly rows: readonly number[] }
  | {
      readonly code: 'code.collision';
      readonly newUserCode: string;
      readonly rows: readonly number[];
    }
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
  | { readonly code: 'email.used-twice'; readonly email: string; readonly rows: readonly number[] }
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
  'code.missing': 'attention',
  'code.no-number': 'attention',
  'code.no-login': 'attention',
  'code.spreadsheet-damage': 'attention',
  'code.used-twice': 'attention',
  'code.collision': 'attention',
  'code.over-80': 'attention',
  'code.at-sign': 'attention',
  'code.control-character': 'attention',
  'code.formula': 'attention',
};

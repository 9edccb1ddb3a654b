import type { RowNumbers } from '../renumbering-reason.ts';

/** What the check says about a user: whether he can connect, as far as the export shows. */
export type CheckOutcome = 'able' | 'unable' | 'unclear' | 'aside';

/** The applications of which a person has at least one (source 3; fields Awin, InSi, Site, Acon). */
export type ApplicationRole = 'profitWindows' | 'insite' | 'outsite' | 'connector';

/** Columns that say yes or no. */
export type TickRole = ApplicationRole | 'blocked' | 'systemUser' | 'cooperationUser';

/** Something the check found in a row; its code is permanent. Row numbers include the row itself. */
export type Finding = AsideFinding | UnableFinding | UnclearFinding | AdviceFinding | NoteFinding;

/** The row is no user who has to be able to connect. */
export type AsideFinding =
  | { readonly code: 'row.totals' }
  | { readonly code: 'row.header' }
  | { readonly code: 'group.not-member' }
  /** The same user, with the same data, stands in an earlier row. */
  | { readonly code: 'user.repeated'; readonly rows: RowNumbers }
  /** People are checked, without a group: a system user is another question. */
  | { readonly code: 'user.system-user' }
  /** A system user is checked, without a group: an ordinary user is another question. */
  | { readonly code: 'user.ordinary' };

export type UnableFinding =
  | { readonly code: 'user.blocked' }
  /** `kindKnown`: the export shows that this is no system user, who needs no address. */
  | { readonly code: 'email.missing'; readonly kindKnown: boolean }
  | { readonly code: 'email.malformed'; readonly email: string }
  | { readonly code: 'application.none'; readonly shown: readonly ApplicationRole[] };

export type UnclearFinding =
  | { readonly code: 'code.missing' }
  | { readonly code: 'code.spreadsheet-damage'; readonly found: string }
  | { readonly code: 'code.control-character'; readonly characters: readonly string[] }
  /** Several rows have this code and differ in what counts. */
  | { readonly code: 'user.used-twice'; readonly rows: RowNumbers }
  | { readonly code: 'user.system-user-in-group' }
  | { readonly code: 'user.ordinary-in-group' }
  /** A system user is checked, and the export does not show whether this is one. */
  | { readonly code: 'user.kind-unknown' }
  | { readonly code: 'email.unknown' }
  | { readonly code: 'email.used-twice'; readonly email: string; readonly rows: RowNumbers }
  /** The export has no column of an application. */
  | { readonly code: 'application.unknown' }
  /** None is ticked, and not every application has a column. */
  | {
      readonly code: 'application.partly-known';
      readonly shown: readonly ApplicationRole[];
      readonly absent: readonly ApplicationRole[];
    }
  /** Cells that say neither yes nor no. */
  | { readonly code: 'cell.unreadable'; readonly cells: readonly UnreadableCell[] };

/** Keeps nobody from connecting, and had better be otherwise. */
export type AdviceFinding =
  { readonly code: 'user.profit-access' } | { readonly code: 'user.cooperation' };

/** Worth knowing; decides nothing. */
export interface NoteFinding {
  readonly code: 'upn.present';
  readonly upn: string;
}

export interface UnreadableCell {
  readonly role: TickRole;
  readonly found: string;
}

export type FindingCode = Finding['code'];

/** What a finding makes of a row; advice and a note make nothing else of it. */
export type FindingLevel = Exclude<CheckOutcome, 'able'> | 'advice' | 'note';

/** Every finding has one level. In this order the findings of a row are told. */
export const levelOf: Readonly<Record<FindingCode, FindingLevel>> = {
  'row.totals': 'aside',
  'row.header': 'aside',
  'group.not-member': 'aside',
  'user.repeated': 'aside',
  'user.system-user': 'aside',
  'user.ordinary': 'aside',
  'user.blocked': 'unable',
  'email.missing': 'unable',
  'email.malformed': 'unable',
  'application.none': 'unable',
  'code.missing': 'unclear',
  'code.spreadsheet-damage': 'unclear',
  'code.control-character': 'unclear',
  'user.used-twice': 'unclear',
  'user.system-user-in-group': 'unclear',
  'user.ordinary-in-group': 'unclear',
  'user.kind-unknown': 'unclear',
  'email.unknown': 'unclear',
  'email.used-twice': 'unclear',
  'application.unknown': 'unclear',
  'application.partly-known': 'unclear',
  'cell.unreadable': 'unclear',
  'user.profit-access': 'advice',
  'user.cooperation': 'advice',
  'upn.present': 'note',
};

export const findingCodes = Object.keys(levelOf) as readonly FindingCode[];

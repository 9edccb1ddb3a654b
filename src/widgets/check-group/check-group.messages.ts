import type { CheckListKind } from '../../domain/users/group-check/check-list.ts';
import type { ConnectingUser } from '../../domain/users/group-check/check-rules.ts';
import type { CheckedRow, GroupCheck } from '../../domain/users/group-check/group-check.ts';
import type { CheckFilter } from '../../domain/users/group-check/select-checked-rows.ts';
import type { FoundGroups } from '../../domain/users/group-check/user-groups.ts';
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

/** Whom to check, as the admin said it. */
export type AskedGroup =
  | { readonly by: 'everybody' }
  | { readonly by: 'column'; readonly group: string }
  | { readonly by: 'codes'; readonly codes: string }
  /** The second list; of one group in it when that is given. */
  | { readonly by: 'list'; readonly columns: ColumnChoices; readonly group: string | undefined };

/** Everything a check follows from, besides the rows. */
export interface CheckQuestion extends ColumnChoices {
  readonly connectingUser: ConnectingUser;
  /** Codes of system users that no column tells, as the admin typed or pasted them. */
  readonly systemUsers: string;
  readonly group: AskedGroup;
}

/** A check with only the rows that are shown first. */
export interface CheckSummary extends Pick<GroupCheck, 'counts' | 'countsByFinding' | 'advised'> {
  /** Codes of the group that are not in the export: the first ones, and how many in all. */
  readonly absent: { readonly first: readonly string[]; readonly count: number };
  /** Rows of the list of the group without a code that can be read. */
  readonly unread: number;
  readonly first: FirstRows<CheckFilter, CheckedRow>;
}

/** Question and answer of everything the worker does. */
export interface Calls extends ReadCalls {
  /** The list of users in the group; undefined takes it away. */
  openList: OpenSecondList;
  /** The groups that a file names, under these columns. */
  groups: Call<{ readonly of: 'export' | 'list'; readonly columns: ColumnChoices }, FoundGroups>;
  check: Call<CheckQuestion, CheckSummary>;
  rows: Call<RowsQuestion<CheckFilter>, FoundRows<CheckedRow>>;
  make: Call<
    { readonly kind: CheckListKind; readonly language: Language; readonly at: Date },
    MadeFile
  >;
}

/** Calls that can take long enough to be watched and stopped. */
export type JobCalls = Omit<Calls, 'rows' | 'columns' | 'groups'>;

import type { MemberList } from './group-members.ts';

/** Who connects: one system user, or people who each have a token. As the value `connectingUser`. */
export type ConnectingUser = 'system' | 'people';

/** Which users are checked; without a group everybody in the export. */
export type CheckedGroup =
  | { readonly by: 'everybody' }
  /** The column that names a group per row. */
  | { readonly by: 'column'; readonly group: string }
  | { readonly by: 'list'; readonly members: MemberList };

/** Everything by which users are checked, besides the export. */
export interface CheckRules {
  readonly connectingUser: ConnectingUser;
  readonly group: CheckedGroup;
  /** Users that the admin named as system user, besides the column; by what codes are compared by. */
  readonly systemUsers: ReadonlySet<string>;
}

import type { Steps } from '../../../files/steps.ts';
import { rowsPerStep } from '../../../files/steps.ts';
import { findHiddenCharacters } from '../../hidden-characters.ts';
import { comparisonKey, trimUserCode } from '../../user-code.ts';
import { looksLikeCode } from '../find-header-row.ts';
import { isSpreadsheetDamage } from '../plan/find-spreadsheet-damage.ts';
import { readUser } from '../user-export.ts';
import type { ExportedUser, UserExport } from '../user-export.ts';
import { isInGroup } from './user-groups.ts';

/** The users of a group, by a list of their codes. */
export interface MemberList {
  /** Each code as the list writes it, by what codes are compared by. */
  readonly codes: ReadonlyMap<string, string>;
  /** Rows of the list that name a user nobody can tell: no code, or one that is damaged. */
  readonly unread: number;
}

/**
 * Reads codes as an admin pastes them: one a line, or with a separator between. Of a line with more
 * than codes, such as a piece of a table, only the codes count.
 */
export function readPastedCodes(text: string): MemberList {
  const codes = new Map<string, string>();
  for (const line of text.split(/[\r\n]+/)) {
    for (const code of codesIn(line)) codes.set(comparisonKey(code), code);
  }
  return { codes, unread: 0 };
}

function codesIn(line: string): string[] {
  const cells = line
    .split(/[;,\t]/)
    .map(trimUserCode)
    .filter((cell) => cell !== '');
  const codes = cells.filter(looksLikeCode);
  return codes.length > 0 ? codes : cells;
}

/** Reads the users of a group from an export, of one group only when that is given. */
export function* readMembersInSteps(list: UserExport, group?: string): Steps<MemberList> {
  const { table, headerRow } = list;
  const codes = new Map<string, string>();
  let unread = 0;
  for (let row = headerRow + 1; row < table.rowCount; row += 1) {
    if (row % rowsPerStep === 0) yield { rows: row, totalRows: table.rowCount };
    const user = readUser(list, row);
    if (user === undefined || user.totals || user.header) continue;
    if (group !== undefined && !isInGroup(list, row, group)) continue;
    const code = trimUserCode(user.userCode);
    if (canBeTold(user, code)) codes.set(comparisonKey(code), code);
    else unread += 1;
  }
  return { codes, unread };
}

function canBeTold({ userCodeKind }: ExportedUser, code: string): boolean {
  return (
    code !== '' &&
    findHiddenCharacters(code).length === 0 &&
    !isSpreadsheetDamage(code, userCodeKind)
  );
}

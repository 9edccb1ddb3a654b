import { comparisonKey, trimUserCode } from '../../user-code.ts';
import { cellKeys, inText } from './cell-keys.ts';
import type { CellKeys } from './cell-keys.ts';
import type { KeptRows } from './kept-rows.ts';
import { asWritten, withoutCapitals } from './plain-bytes.ts';
import type { PlanRules } from './plan-rules.ts';
import type { UserExport } from '../user-export.ts';

export interface CodeRows {
  readonly users: UserExport;
  readonly rules: PlanRules;
  readonly rows: KeptRows;
}

/**
 * What a row claims: the login that it has, or may get, under the target number. Every code with the
 * source or the target number claims one, whatever becomes of the row, but not a row that the admin
 * left out: that code keeps the source number. An edited row claims the code that was typed.
 *
 * Logins are compared in NFC and without capitals.
 */
export function claimedLogins(codes: CodeRows): CellKeys {
  const { users, rows } = codes;
  return cellKeys(users.table.bytes, withoutCapitals, {
    begin: (row) => rows.loginBegin(row),
    end: (row) => rows.loginEnd(row),
    text: (row) => {
      const login = claimedLogin(codes, row);
      return login === undefined ? undefined : comparisonKey(login);
    },
  });
}

/** The login under the source number as it stands, of rows that claim one. */
export function writtenLogins(codes: CodeRows): CellKeys {
  const { users, rows } = codes;
  return cellKeys(users.table.bytes, asWritten, {
    begin: (row) => (rows.hasPlainCode(row) ? rows.loginBegin(row) : inText),
    end: (row) => rows.loginEnd(row),
    text: (row) => writtenLogin(codes, row),
  });
}

/** The key by which a login is claimed, whoever claims it. */
export function loginKey(userCode: string, number: string): string | undefined {
  const login = loginUnder(number, userCode);
  return login === undefined ? undefined : comparisonKey(login);
}

function claimedLogin(codes: CodeRows, row: number): string | undefined {
  const { source, target } = codes.rules;
  if (codes.rows.reason(row) === 'edit.left-out') return undefined;
  const userCode = readCode(codes, row);
  return loginUnder(target, typedCode(codes, row) ?? userCode) ?? loginUnder(source, userCode);
}

function writtenLogin(codes: CodeRows, row: number): string | undefined {
  if (codes.rows.reason(row) === 'edit.left-out') return undefined;
  return loginUnder(codes.rules.source, readCode(codes, row));
}

/** The code that the admin typed for a row, when it is a user code. */
function typedCode({ users, rules, rows }: CodeRows, row: number): string | undefined {
  if (!rows.isEdited(row) || rows.reason(row) === 'edit.user-code') return undefined;
  const typed = rules.edits.get(users.table.rowNumber(rows.tableRow(row)))?.newUserCode;
  return typed === undefined ? undefined : trimUserCode(typed);
}

function readCode({ users, rows }: CodeRows, row: number): string {
  const column = users.mapping.userCode ?? -1;
  return trimUserCode(users.table.text(rows.tableRow(row), column));
}

function loginUnder(number: string, userCode: string): string | undefined {
  return userCode.startsWith(`${number}.`) ? userCode.slice(number.length + 1) : undefined;
}

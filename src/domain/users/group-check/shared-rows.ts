import type { Steps } from '../../../files/steps.ts';
import { comparisonKey, trimUserCode } from '../../user-code.ts';
import { inParts } from '../in-parts.ts';
import { groupRowsInSteps } from '../plan/group-rows.ts';
import { hashText } from '../plan/plain-bytes.ts';
import type { RowGroups } from '../plan/row-groups.ts';
import { noKey } from '../plan/row-index.ts';
import type { UserExport } from '../user-export.ts';
import type { FindingCode } from './finding.ts';
import type { KeptFindings } from './kept-findings.ts';

/** Rows of a check that share something; a row shares nothing with itself. */
export interface SharedRows {
  /** Rows to check with one code. */
  readonly codes: RowGroups;
  /** Rows with one e-mail address, checked or not: an address belongs to one user. */
  readonly emails: RowGroups;
}

const untold: readonly FindingCode[] = [
  'code.missing',
  'code.control-character',
  'code.spreadsheet-damage',
];

/** Groups rows by code and by e-mail address, both without capitals. */
export function* findSharedRowsInSteps(users: UserExport, rows: KeptFindings): Steps<SharedRows> {
  const totalRows = rows.length;
  const code = (row: number) => (isTold(rows, row) ? codeKey(users, rows.tableRow(row)) : '');
  const email = (row: number) => (isUser(rows, row) ? emailKey(users, rows.tableRow(row)) : '');
  const codes = yield* inParts(groupByText(totalRows, code), { part: 0, of: 2, totalRows });
  const emails = yield* inParts(groupByText(totalRows, email), { part: 1, of: 2, totalRows });
  return { codes, emails };
}

/** What the code in a row of the table is compared by; '' when there is none. */
export function codeKey({ table, mapping }: UserExport, tableRow: number): string {
  return comparisonKey(trimUserCode(table.text(tableRow, mapping.userCode ?? -1)));
}

function emailKey({ table, mapping }: UserExport, tableRow: number): string {
  return table
    .text(tableRow, mapping.email ?? -1)
    .trim()
    .toLowerCase();
}

function isTold(rows: KeptFindings, row: number): boolean {
  return rows.outcome(row) !== 'aside' && !untold.some((code) => rows.has(row, code));
}

function isUser(rows: KeptFindings, row: number): boolean {
  return !rows.has(row, 'row.totals') && !rows.has(row, 'row.header');
}

/** Rows with an empty text stand by themselves. */
function groupByText(rowCount: number, textOf: (row: number) => string): Steps<RowGroups> {
  return groupRowsInSteps(rowCount, {
    hash(row) {
      const text = textOf(row);
      return text === '' ? noKey : hashText(text);
    },
    same: (row, other) => textOf(row) === textOf(other),
  });
}

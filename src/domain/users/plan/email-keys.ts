import type { Table } from '../../../files/table.ts';
import { cellKeys, inText } from './cell-keys.ts';
import type { CellKeys } from './cell-keys.ts';
import type { KeptRows } from './kept-rows.ts';
import { withoutCapitals } from './plain-bytes.ts';
import type { UserExport } from '../user-export.ts';

/** E-mail addresses by row of a plan, to be compared without capitals and blanks around. */
export function emailKeys({ table, mapping }: UserExport, rows: KeptRows): CellKeys {
  const column = mapping.email ?? -1;
  return cellKeys(table.bytes, withoutCapitals, {
    begin: (row) => (isUser(rows, row) ? unblankBegin(table, rows.tableRow(row), column) : inText),
    end: (row) => unblankEnd(table, rows.tableRow(row), column),
    text: (row) => {
      const key = isUser(rows, row) ? emailKey(table.text(rows.tableRow(row), column)) : '';
      return key === '' ? undefined : key;
    },
  });
}

function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

function isUser(rows: KeptRows, row: number): boolean {
  const reason = rows.reason(row);
  return reason !== 'row.totals' && reason !== 'row.header';
}

/** The first byte that is no ASCII blank; `inText` when there is none. */
function unblankBegin(table: Table, row: number, column: number): number {
  const end = table.end(row, column);
  let begin = table.begin(row, column);
  while (begin < end && isBlank(table.bytes[begin])) begin += 1;
  return begin === end ? inText : begin;
}

function unblankEnd(table: Table, row: number, column: number): number {
  let end = table.end(row, column);
  while (isBlank(table.bytes[end - 1])) end -= 1;
  return end;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}

import { viewOf } from '../../../files/four-bytes.ts';
import type { Table } from '../../../files/table.ts';
import type { ColumnRole } from '../column-mapping.ts';
import type { UserExport } from '../user-export.ts';

/** The columns that are looked at, and where each stands in the list of places of a row. */
export const cellOf = {
  userCode: 0,
  description: 2,
  email: 4,
  upn: 6,
  blocked: 8,
  systemUser: 10,
  cooperationUser: 12,
} as const satisfies Partial<Record<ColumnRole, number>>;

const roles = Object.keys(cellOf) as (keyof typeof cellOf)[];

const space = 0x20;

/** The cells of one row of users as bytes; one is turned from row to row. */
export class PlainRow {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Where the code stands, without blanks around it. */
  codeBegin = 0;
  codeEnd = 0;
  readonly #table: Table;
  readonly #columns: Int32Array;
  readonly #places = new Int32Array(2 * roles.length);

  constructor({ table, mapping }: UserExport) {
    this.bytes = table.bytes;
    this.view = viewOf(table.bytes);
    this.#table = table;
    this.#columns = Int32Array.from(roles, (role) => mapping[role] ?? -1);
  }

  turnTo(tableRow: number): void {
    const { bytes } = this;
    this.#table.places(tableRow, this.#columns, this.#places);
    let begin = this.#places[0]!;
    let end = this.#places[1]!;
    while (begin < end && bytes[begin] === space) begin += 1;
    while (begin < end && bytes[end - 1] === space) end -= 1;
    this.codeBegin = begin;
    this.codeEnd = end;
  }

  /** Whether blanks stand around the code. */
  get isTrimmed(): boolean {
    return this.codeBegin !== this.#places[0] || this.codeEnd !== this.#places[1];
  }

  /** Where a cell begins, by its number in `cellOf`. */
  begin(cell: number): number {
    return this.#places[cell]!;
  }

  end(cell: number): number {
    return this.#places[cell + 1]!;
  }

  isEmpty(cell: number): boolean {
    return this.#places[cell] === this.#places[cell + 1];
  }
}

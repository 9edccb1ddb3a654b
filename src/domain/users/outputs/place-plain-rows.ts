import type { PlacedColumn, PlacedRows } from '../../../files/placed-rows.ts';
import { rowsPerStep } from '../../../files/steps.ts';
import type { RowRange } from '../../../files/table.ts';
import type { RenumberingPlan } from '../renumbering-plan.ts';
import type { Output } from './output.ts';

const encoder = new TextEncoder();

/** Between the cells of a file for Profit. */
const importSeparator = ';';

/** A column of which the places are still to be filled in. */
export function newColumn(prefix = ''): PlacedColumn {
  return {
    prefix: encoder.encode(prefix),
    begins: new Int32Array(rowsPerStep),
    ends: new Int32Array(rowsPerStep),
  };
}

/** Where the cells of plain rows stand in the table, so that they can be copied from there. */
export class PlainRowPlaces {
  readonly old = newColumn();
  readonly renewed: PlacedColumn;
  readonly description = newColumn();
  readonly email = newColumn();
  readonly #plan: RenumberingPlan;
  readonly #includes: Output['includes'];
  readonly #chosen = new Uint8Array(rowsPerStep);
  readonly #asWritten = new Uint8Array(rowsPerStep);

  constructor(plan: RenumberingPlan, includes: Output['includes']) {
    this.renewed = newColumn(`${plan.target}.`);
    this.#plan = plan;
    this.#includes = includes;
  }

  /** Fills in the columns for some rows of the plan. */
  turnTo({ begin, end }: RowRange, columns: readonly PlacedColumn[]): PlacedRows {
    this.#placeCodes(begin, end);
    for (let from = begin, to = begin; from < end; from = to) {
      to = this.#endOfRun(from, end);
      this.#placeCells(from, to, from - begin);
    }
    const { table, mapping } = this.#plan.users;
    return {
      from: table,
      columns,
      count: end - begin,
      chosen: this.#chosen,
      asWritten: this.#asWritten,
      text: (row, column) => {
        const role = columns[column] === this.description ? 'description' : 'email';
        return table.text(this.#plan.tableRow(begin + row), mapping[role] ?? -1);
      },
    };
  }

  /** The old code stands in the table; the new one is another prefix and the same login. */
  #placeCodes(begin: number, end: number): void {
    const plan = this.#plan;
    const numberLength = plan.source.length + 1;
    for (let index = begin; index < end; index += 1) {
      const at = index - begin;
      const chosen = plan.isPlain(index) && this.#includes(index);
      this.#chosen[at] = chosen ? 1 : 0;
      if (!chosen) continue;
      this.old.begins[at] = plan.loginBegin(index) - numberLength;
      this.old.ends[at] = plan.loginEnd(index);
      this.renewed.begins[at] = plan.loginBegin(index);
      this.renewed.ends[at] = plan.loginEnd(index);
    }
  }

  /** How far rows of the plan follow each other in the table: an empty row is in no plan. */
  #endOfRun(from: number, end: number): number {
    const first = this.#plan.tableRow(from);
    let to = from + 1;
    while (to < end && this.#plan.tableRow(to) === first + to - from) to += 1;
    return to;
  }

  #placeCells(from: number, to: number, at: number): void {
    const { table, mapping } = this.#plan.users;
    const begin = this.#plan.tableRow(from);
    const rows = { begin, end: begin + to - from };
    const place = (column: number | undefined, { begins, ends }: PlacedColumn): void => {
      table.places(column ?? -1, rows, begins.subarray(at), ends.subarray(at));
    };
    place(mapping.description, this.description);
    place(mapping.email, this.email);
    table.asWritten(importSeparator, rows, this.#asWritten.subarray(at));
  }
}

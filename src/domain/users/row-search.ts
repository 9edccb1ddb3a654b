import type { Table } from '../../files/table.ts';
import { comparisonKey, maximumLength } from '../user-code.ts';
import { isPlain, withoutCapitals } from './plan/plain-bytes.ts';
import type { RenumberingPlan } from './renumbering-plan.ts';

/**
 * Finds a text in the code, the new code, the description or the e-mail address of a row, in NFC
 * and without capitals. Plain cells are searched as bytes.
 */
export class RowSearch {
  readonly #plan: RenumberingPlan;
  readonly #table: Table;
  readonly #text: string;
  readonly #letters: Uint8Array;
  readonly #newCode = new Uint8Array(maximumLength);

  constructor(plan: RenumberingPlan, text: string) {
    this.#plan = plan;
    this.#table = plan.users.table;
    this.#text = comparisonKey(text);
    this.#letters = new TextEncoder().encode(this.#text);
    new TextEncoder().encodeInto(plan.target, this.#newCode);
  }

  isFoundIn(index: number): boolean {
    const { description, email } = this.#plan.users.mapping;
    if (!this.#plan.isPlain(index)) return this.#isFoundInTexts(index);
    const tableRow = this.#plan.tableRow(index);
    return (
      this.#isInPlainCode(index) ||
      this.#isInCell(tableRow, description ?? -1) ||
      this.#isInCell(tableRow, email ?? -1)
    );
  }

  #isFoundInTexts(index: number): boolean {
    const row = this.#plan.row(index);
    const newUserCode = row.outcome === 'renumbered' ? row.newUserCode : newCodeIn(row.reason);
    const texts = [row.userCode, newUserCode ?? row.ruledCode ?? '', row.description, row.email];
    return texts.some((text) => comparisonKey(text).includes(this.#text));
  }

  #isInPlainCode(index: number): boolean {
    const { source, target } = this.#plan;
    const dot = this.#plan.loginBegin(index) - 1;
    const end = this.#plan.loginEnd(index);
    if (this.#isIn(this.#table.bytes, dot - source.length, end)) return true;
    const login = this.#table.bytes.subarray(dot, end);
    this.#newCode.set(login, target.length);
    return this.#isIn(this.#newCode, 0, target.length + login.length);
  }

  #isInCell(tableRow: number, column: number): boolean {
    const begin = this.#table.begin(tableRow, column);
    const end = this.#table.end(tableRow, column);
    if (isPlain(this.#table.bytes, begin, end)) return this.#isIn(this.#table.bytes, begin, end);
    return comparisonKey(this.#table.text(tableRow, column)).includes(this.#text);
  }

  #isIn(bytes: Uint8Array, begin: number, end: number): boolean {
    for (let at = begin; at + this.#letters.length <= end; at += 1) {
      if (this.#isAt(bytes, at)) return true;
    }
    return false;
  }

  #isAt(bytes: Uint8Array, at: number): boolean {
    for (let place = 0; place < this.#letters.length; place += 1) {
      if (withoutCapitals[bytes[at + place]!] !== this.#letters[place]) return false;
    }
    return true;
  }
}

function newCodeIn(reason: object): string | undefined {
  return 'newUserCode' in reason && typeof reason.newUserCode === 'string'
    ? reason.newUserCode
    : undefined;
}

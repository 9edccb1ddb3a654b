import type { Table } from '../../../files/table.ts';
import type { ParticipantNumber } from '../../participant-number.ts';
import { isPlainLogin } from './plain-cells.ts';
import type { UserExport } from '../user-export.ts';

/** The codes in a table that stand there as one participant number, a dot and a plain login. */
export class NumberedCodes {
  readonly #table: Table;
  readonly #column: number;
  readonly #prefix: Uint8Array;

  constructor({ table, mapping }: UserExport, number: ParticipantNumber) {
    this.#table = table;
    this.#column = mapping.userCode ?? -1;
    this.#prefix = new TextEncoder().encode(`${number}.`);
  }

  /** Where the login of a row begins in the bytes of the table; `noLogin` without such a code. */
  findLogin(tableRow: number): number {
    return this.loginIn(this.#table.begin(tableRow, this.#column), this.loginEnd(tableRow));
  }

  /** The same for the code that stands from `begin` to `end`. */
  loginIn(begin: number, end: number): number {
    const { bytes } = this.#table;
    for (let place = 0; place < this.#prefix.length; place += 1) {
      if (bytes[begin + place] !== this.#prefix[place]) return noLogin;
    }
    const login = begin + this.#prefix.length;
    return isPlainLogin(bytes, login, end) ? login : noLogin;
  }

  /** The same for a row that is known to have such a code. */
  loginBegin(tableRow: number): number {
    return this.#table.begin(tableRow, this.#column) + this.#prefix.length;
  }

  loginEnd(tableRow: number): number {
    return this.#table.end(tableRow, this.#column);
  }
}

export const noLogin = -1;

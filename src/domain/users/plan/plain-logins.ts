import { viewOf } from '../../../files/four-bytes.ts';
import type { Table } from '../../../files/table.ts';
import type { ParticipantNumber } from '../../participant-number.ts';
import type { UserExport } from '../user-export.ts';
import { inText } from './cell-keys.ts';
import { NumberPrefix } from './number-prefix.ts';
import { hashPlainWord, notPlain } from './plain-bytes.ts';

/** The logins in a table of which the code stands there as one participant number and a plain word. */
export class PlainLogins {
  readonly #table: Table;
  readonly #view: DataView;
  readonly #column: number;
  readonly #prefix: NumberPrefix;

  constructor({ table, mapping }: UserExport, number: ParticipantNumber) {
    this.#table = table;
    this.#view = viewOf(table.bytes);
    this.#column = mapping.userCode ?? -1;
    this.#prefix = new NumberPrefix(number);
  }

  /** Where the login of a row begins in the bytes of the table; `inText` without such a code. */
  begin(tableRow: number): number {
    const begin = this.#table.begin(tableRow, this.#column);
    const end = this.end(tableRow);
    if (!this.#prefix.isAt(this.#view, begin, end)) return inText;
    const login = begin + this.#prefix.length;
    return hashPlainWord(this.#view, login, end) === notPlain ? inText : login;
  }

  end(tableRow: number): number {
    return this.#table.end(tableRow, this.#column);
  }
}

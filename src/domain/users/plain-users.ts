import type { Table } from '../../files/table.ts';
import { advisedLength } from '../user-code.ts';
import { columnsOf } from './column-mapping.ts';
import type { ColumnRole } from './column-mapping.ts';
import type { CodeRows } from './claimed-codes.ts';
import { hashBytes, hashText, notPlain, withoutCapitals } from './plain-bytes.ts';
import {
  countDigits,
  hashPlainEmail,
  holdsLetter,
  isDigits,
  isPlainLogin,
  readPlainTick,
  startsPlain,
} from './plain-cells.ts';
import { noLogin } from './numbered-codes.ts';
import { remarkBit } from './renumbering-reason.ts';
import { noKey } from './row-index.ts';

/** The answer that is none: the rules have to look at the texts of the row. It has every bit. */
export const closerLook = -1;

/**
 * Judges ordinary rows by their bytes, which most rows of most files are: it answers what the rules
 * on texts would answer, or nothing.
 */
export class PlainUsers {
  /** Hashes of the login and the e-mail address, as rows are grouped by, of the last ordinary row. */
  loginHash = noKey;
  emailHash = noKey;
  readonly #table: Table;
  readonly #columns: Readonly<Record<ColumnRole, number>>;
  readonly #codes: CodeRows;
  readonly #longestLogin: number;
  readonly #listedLogins: ReadonlySet<number>;

  constructor(codes: CodeRows) {
    const { source, target, systemUsers } = codes.rules;
    const prefix = `${source}.`;
    const listed = [...systemUsers].filter((code) => code.startsWith(prefix));
    this.#table = codes.users.table;
    this.#columns = columnsOf(codes.users.mapping);
    this.#codes = codes;
    this.#longestLogin = advisedLength - target.length - 1;
    this.#listedLogins = new Set(listed.map((code) => hashText(code, prefix.length)));
  }

  /** Why a row with a plain code of another number than the source stays as it is, if it does. */
  reasonElsewhere(row: number): 'code.already-target' | 'code.other-licence' | undefined {
    const column = this.#columns.userCode;
    const begin = this.#table.begin(row, column);
    const end = this.#table.end(row, column);
    const { bytes } = this.#table;
    const digits = countDigits(bytes, begin, end);
    const login = begin + digits + 1;
    if ((digits !== 5 && digits !== 6) || bytes[login - 1] !== dot) return undefined;
    if (!isPlainLogin(bytes, login, end) || !holdsLetter(bytes, login, end)) return undefined;
    if (this.#table.kind(row, column) !== 'text') return undefined;
    if (this.#codes.targetCodes.findLogin(row) !== noLogin) return 'code.already-target';
    return bytes[begin] === zero ? undefined : 'code.other-licence';
  }

  /**
   * The remarks on a row with a plain login and no edit, as bits, when its reason by itself is
   * `code.source-number`; else `closerLook`. Other rows with the same e-mail address are not looked
   * for.
   */
  remarks(row: number, loginBegin: number): number {
    if (!this.#isOrdinary(row, loginBegin)) return closerLook;
    return (
      this.#remarkOnLogin(row, loginBegin) |
      this.#remarkOnTick(row, this.#columns.blocked, remarkBit['user.blocked']) |
      this.#remarkOnTick(row, this.#columns.cooperationUser, remarkBit['user.cooperation']) |
      this.#remarkOnText(row, this.#columns.upn, remarkBit['upn.present'], 0) |
      this.#remarkOnEmail(row) |
      this.#remarkOnText(row, this.#columns.description, 0, remarkBit['description.missing'])
    );
  }

  #isOrdinary(row: number, loginBegin: number): boolean {
    const { source, target } = this.#codes.rules;
    const loginEnd = this.#codes.sourceCodes.loginEnd(row);
    if (source === target || loginEnd - loginBegin > this.#longestLogin) return false;
    if (this.#table.kind(row, this.#columns.userCode) !== 'text') return false;
    if (this.#tick(row, this.#columns.systemUser) !== false) return false;
    this.loginHash = hashBytes(this.#table.bytes, loginBegin, loginEnd, withoutCapitals);
    return this.#listedLogins.size === 0 || !this.#listedLogins.has(this.loginHash);
  }

  /** A login without letters can be an amount in a totals row, but not next to an e-mail address. */
  #remarkOnLogin(row: number, begin: number): number {
    const end = this.#codes.sourceCodes.loginEnd(row);
    if (holdsLetter(this.#table.bytes, begin, end)) return 0;
    const { email } = this.#columns;
    if (this.#table.begin(row, email) === this.#table.end(row, email)) return closerLook;
    const told = !this.#codes.rules.typedCells && isDigits(this.#table.bytes, begin, end);
    return told ? remarkBit['code.numeric-login'] : 0;
  }

  #tick(row: number, column: number): boolean | undefined {
    if (column === -1) return false;
    const { bytes } = this.#table;
    return readPlainTick(bytes, this.#table.begin(row, column), this.#table.end(row, column));
  }

  #remarkOnTick(row: number, column: number, remark: number): number {
    const ticked = this.#tick(row, column);
    if (ticked === undefined) return closerLook;
    return ticked ? remark : 0;
  }

  #remarkOnText(row: number, column: number, filled: number, empty: number): number {
    if (column === -1) return empty;
    const begin = this.#table.begin(row, column);
    if (begin === this.#table.end(row, column)) return empty;
    return startsPlain(this.#table.bytes, begin) ? filled : closerLook;
  }

  #remarkOnEmail(row: number): number {
    const column = this.#columns.email;
    const begin = this.#table.begin(row, column);
    const end = this.#table.end(row, column);
    this.emailHash = noKey;
    if (begin === end) return remarkBit['email.missing'];
    this.emailHash = hashPlainEmail(this.#table.bytes, begin, end);
    return this.emailHash === notPlain ? closerLook : 0;
  }
}

const dot = 0x2e;
const zero = 0x30;

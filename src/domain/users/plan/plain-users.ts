import type { Table } from '../../../files/table.ts';
import { advisedLength } from '../../user-code.ts';
import type { ColumnRole } from '../column-mapping.ts';
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
import { remarkBit } from '../renumbering-reason.ts';
import { noKey } from './row-index.ts';

/** The answer that is none: the rules have to look at the texts of the row. It has every bit. */
export const closerLook = -1;

/** The columns that are looked at, and where each stands in the list of places of a row. */
const roles = [
  'userCode',
  'description',
  'email',
  'upn',
  'blocked',
  'systemUser',
  'cooperationUser',
] as const satisfies readonly ColumnRole[];
const [userCode, description, email, upn, blocked, systemUser, cooperationUser] = roles.map(
  (_, at) => 2 * at,
) as [number, number, number, number, number, number, number];

/**
 * Judges ordinary rows by their bytes, which most rows of most files are: it answers what the rules
 * on texts would answer, or nothing.
 */
export class PlainUsers {
  /** Hashes of the login and the e-mail address, as rows are grouped by, of the last ordinary row. */
  loginHash = noKey;
  emailHash = noKey;
  readonly #table: Table;
  readonly #bytes: Uint8Array;
  readonly #columns: Int32Array;
  /** Of the row that is looked at: where each cell begins and ends. */
  readonly #places = new Int32Array(2 * roles.length);
  readonly #codes: CodeRows;
  readonly #longestLogin: number;
  readonly #listedLogins: ReadonlySet<number>;

  constructor(codes: CodeRows) {
    const { source, target, systemUsers } = codes.rules;
    const { table, mapping } = codes.users;
    const prefix = `${source}.`;
    const listed = [...systemUsers].filter((code) => code.startsWith(prefix));
    this.#table = table;
    this.#bytes = table.bytes;
    this.#columns = Int32Array.from(roles, (role) => mapping[role] ?? -1);
    this.#codes = codes;
    this.#longestLogin = advisedLength - target.length - 1;
    this.#listedLogins = new Set(listed.map((code) => hashText(code, prefix.length)));
  }

  /** Turns to a row; gives where its login begins when the code is a plain one of the source. */
  findLogin(row: number): number {
    this.#table.places(row, this.#columns, this.#places);
    return this.#codes.sourceCodes.loginIn(this.#begin(userCode), this.#end(userCode));
  }

  /**
   * Why the row stays as it is, whose plain code has another number than the source; undefined when
   * its texts have to tell.
   */
  reasonElsewhere(row: number): 'code.already-target' | 'code.other-licence' | undefined {
    const bytes = this.#bytes;
    const begin = this.#begin(userCode);
    const end = this.#end(userCode);
    const digits = countDigits(bytes, begin, end);
    const login = begin + digits + 1;
    if ((digits !== 5 && digits !== 6) || bytes[login - 1] !== dot) return undefined;
    if (!isPlainLogin(bytes, login, end) || !holdsLetter(bytes, login, end)) return undefined;
    if (this.#table.kind(row, this.#columns[0]!) !== 'text') return undefined;
    if (this.#codes.targetCodes.loginIn(begin, end) !== noLogin) return 'code.already-target';
    return bytes[begin] === zero ? undefined : 'code.other-licence';
  }

  /**
   * The remarks on the row, which has a plain login and no edit, as bits, when its reason by itself
   * is `code.source-number`; else `closerLook`. Other rows with the same e-mail address are not
   * looked for.
   */
  remarks(row: number, loginBegin: number): number {
    if (!this.#isOrdinary(row, loginBegin)) return closerLook;
    return (
      this.#remarkOnLogin(loginBegin) |
      this.#remarkOnTick(blocked, remarkBit['user.blocked']) |
      this.#remarkOnTick(cooperationUser, remarkBit['user.cooperation']) |
      this.#remarkOnText(upn, remarkBit['upn.present'], 0) |
      this.#remarkOnEmail() |
      this.#remarkOnText(description, 0, remarkBit['description.missing'])
    );
  }

  #begin(cell: number): number {
    return this.#places[cell]!;
  }

  #end(cell: number): number {
    return this.#places[cell + 1]!;
  }

  #isOrdinary(row: number, loginBegin: number): boolean {
    const { source, target } = this.#codes.rules;
    const loginEnd = this.#end(userCode);
    if (source === target || loginEnd - loginBegin > this.#longestLogin) return false;
    if (this.#table.kind(row, this.#columns[0]!) !== 'text') return false;
    if (this.#tick(systemUser) !== false) return false;
    this.loginHash = hashBytes(this.#bytes, loginBegin, loginEnd, withoutCapitals);
    return this.#listedLogins.size === 0 || !this.#listedLogins.has(this.loginHash);
  }

  /** A login without letters can be an amount in a totals row, but not next to an e-mail address. */
  #remarkOnLogin(begin: number): number {
    const end = this.#end(userCode);
    if (holdsLetter(this.#bytes, begin, end)) return 0;
    if (this.#begin(email) === this.#end(email)) return closerLook;
    const told = !this.#codes.rules.typedCells && isDigits(this.#bytes, begin, end);
    return told ? remarkBit['code.numeric-login'] : 0;
  }

  #tick(cell: number): boolean | undefined {
    return readPlainTick(this.#bytes, this.#begin(cell), this.#end(cell));
  }

  #remarkOnTick(cell: number, remark: number): number {
    const ticked = this.#tick(cell);
    if (ticked === undefined) return closerLook;
    return ticked ? remark : 0;
  }

  #remarkOnText(cell: number, filled: number, empty: number): number {
    const begin = this.#begin(cell);
    if (begin === this.#end(cell)) return empty;
    return startsPlain(this.#bytes, begin) ? filled : closerLook;
  }

  #remarkOnEmail(): number {
    const begin = this.#begin(email);
    const end = this.#end(email);
    this.emailHash = noKey;
    if (begin === end) return remarkBit['email.missing'];
    this.emailHash = hashPlainEmail(this.#bytes, begin, end);
    return this.emailHash === notPlain ? closerLook : 0;
  }
}

const dot = 0x2e;
const zero = 0x30;

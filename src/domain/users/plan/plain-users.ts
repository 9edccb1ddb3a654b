import type { Table } from '../../../files/table.ts';
import { advisedLength, maximumLength } from '../../user-code.ts';
import { remarkBit } from '../renumbering-reason.ts';
import type { UserExport } from '../user-export.ts';
import { notHashed } from './group-rows.ts';
import { emptyRow, placeOfReason } from './kept-rows.ts';
import { NumberPrefix } from './number-prefix.ts';
import { hashBytes, hashText, isPlainWord, notPlain } from './plain-bytes.ts';
import {
  countDigits,
  hashPlainEmail,
  holdsDigit,
  holdsLetter,
  isLetter,
  readPlainTick,
} from './plain-cells.ts';
import { closerLook, remarksOnPlainUser } from './plain-remarks.ts';
import { cellOf, PlainRow } from './plain-row.ts';
import type { PlanRules } from './plan-rules.ts';
import { noKey } from './row-index.ts';

const ownNumberReason = placeOfReason['code.source-number'];
const systemUserReason = placeOfReason['user.system-user'];
const targetReason = placeOfReason['code.already-target'];
const noNumberReason = placeOfReason['code.no-number'];
const otherLicenceReason = placeOfReason['code.other-licence'];

const dot = 0x2e;
const zero = 0x30;

/**
 * Judges rows by their bytes, when the code is a plain word and the other cells are ordinary, which
 * most rows of most files are: it answers what the rules on texts would answer, or nothing.
 */
export class PlainUsers {
  /** What is known of the row that was looked at last. */
  readonly found = emptyRow();
  /** Hashes of its login and its e-mail address, as rows are grouped by. */
  loginHash = notHashed;
  emailHash = notHashed;
  readonly #table: Table;
  readonly #codeColumn: number;
  readonly #row: PlainRow;
  readonly #rules: PlanRules;
  readonly #source: NumberPrefix;
  readonly #target: NumberPrefix;
  readonly #listedLogins: ReadonlySet<number>;

  constructor(users: UserExport, rules: PlanRules) {
    const prefix = `${rules.source}.`;
    const listed = [...rules.systemUsers].filter((code) => code.startsWith(prefix));
    this.#table = users.table;
    this.#codeColumn = users.mapping.userCode ?? -1;
    this.#row = new PlainRow(users);
    this.#rules = rules;
    this.#source = new NumberPrefix(rules.source);
    this.#target = new NumberPrefix(rules.target);
    this.#listedLogins = new Set(listed.map((code) => hashText(code, prefix.length)));
  }

  /** Turns to a row of the table; whether its bytes tell all about it. */
  judge(tableRow: number): boolean {
    this.#row.turnTo(tableRow);
    this.#forget(tableRow);
    const { view, codeBegin, codeEnd } = this.#row;
    if (!isPlainWord(view, codeBegin, codeEnd) || this.#hasEdit(tableRow)) return false;
    const own = this.#source.isAt(view, codeBegin, codeEnd);
    const inTarget = !own && this.#target.isAt(view, codeBegin, codeEnd);
    if (own && !this.#takeLogin(codeBegin + this.#source.length)) return false;
    if (inTarget && !this.#takeLogin(codeBegin + this.#target.length)) return false;
    this.found.plainCode = own;
    if (!this.#isTyped(tableRow)) return false;
    this.#hashEmail();
    const told = own ? this.#judgeOwn() : inTarget ? this.#judgeInTarget() : this.#judgeOther();
    if (!told) this.emailHash = notHashed;
    else if (!own && !inTarget) this.loginHash = noKey;
    return told;
  }

  #forget(tableRow: number): void {
    const { found } = this;
    found.tableRow = tableRow;
    found.remarks = 0;
    found.plainCode = false;
    found.edited = false;
    found.loginBegin = 0;
    found.loginEnd = 0;
    this.loginHash = notHashed;
    this.emailHash = notHashed;
  }

  #hasEdit(tableRow: number): boolean {
    const { edits } = this.#rules;
    return edits.size > 0 && edits.has(this.#table.rowNumber(tableRow));
  }

  #isTyped(tableRow: number): boolean {
    return !this.#table.typed || this.#table.kind(tableRow, this.#codeColumn) === 'text';
  }

  /** Keeps where the login stands, unless the new code would be too long. */
  #takeLogin(begin: number): boolean {
    const end = this.#row.codeEnd;
    if (end - begin > maximumLength - this.#target.length) return false;
    this.found.loginBegin = begin;
    this.found.loginEnd = end;
    this.loginHash = hashBytes(this.#row.view, begin, end);
    return true;
  }

  /** No key when there is no address; an address that is not plain is hashed as a text. */
  #hashEmail(): void {
    const { view } = this.#row;
    const begin = this.#row.begin(cellOf.email);
    const end = this.#row.end(cellOf.email);
    const hash = hashPlainEmail(view, begin, end);
    this.emailHash = begin === end ? noKey : hash === notPlain ? notHashed : hash;
  }

  #judgeOwn(): boolean {
    const { source, target } = this.#rules;
    const { bytes } = this.#row;
    if (source === target || this.emailHash === notHashed) return false;
    if (this.#listedLogins.size > 0 && this.#listedLogins.has(this.loginHash)) return false;
    const { systemUser } = cellOf;
    const ticked = readPlainTick(bytes, this.#row.begin(systemUser), this.#row.end(systemUser));
    const remarks = this.#remarksOnCode() | remarksOnPlainUser(this.#row);
    this.found.reason = ticked ? systemUserReason : ownNumberReason;
    this.found.remarks = remarks;
    return ticked !== undefined && remarks !== closerLook;
  }

  /** A login without letters can be an amount in a totals row, but not next to an e-mail address. */
  #remarksOnCode(): number {
    const { loginBegin: begin, loginEnd: end } = this.found;
    const length = end - begin;
    const trimmed = this.#row.isTrimmed ? remarkBit['code.trimmed'] : 0;
    const long = length > advisedLength - this.#target.length ? remarkBit['code.over-20'] : 0;
    if (holdsLetter(this.#row.bytes, begin, end)) return trimmed | long;
    if (this.emailHash === noKey) return closerLook;
    const digits = countDigits(this.#row.bytes, begin, end);
    const numeric = !this.#rules.typedCells && digits === length;
    return trimmed | long | (numeric ? remarkBit['code.numeric-login'] : 0);
  }

  #judgeInTarget(): boolean {
    const { loginBegin, loginEnd } = this.found;
    this.found.reason = targetReason;
    return holdsLetter(this.#row.bytes, loginBegin, loginEnd);
  }

  /**
   * Another number with a login; or a name, which with a digit in it and next to an e-mail address
   * is neither a total nor the name of a column.
   */
  #judgeOther(): boolean {
    const { bytes, codeBegin, codeEnd } = this.#row;
    if (isLetter(bytes[codeBegin]!)) {
      this.found.reason = noNumberReason;
      return this.emailHash >= 0 && holdsDigit(bytes, codeBegin, codeEnd);
    }
    this.found.reason = otherLicenceReason;
    const digits = countDigits(bytes, codeBegin, codeEnd);
    const login = codeBegin + digits + 1;
    if ((digits !== 5 && digits !== 6) || bytes[codeBegin] === zero) return false;
    return bytes[login - 1] === dot && holdsLetter(bytes, login, codeEnd);
  }
}

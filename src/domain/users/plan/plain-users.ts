import type { RowRange, Table } from '../../../files/table.ts';
import type { ColumnMapping } from '../column-mapping.ts';
import { remarkBit } from '../renumbering-reason.ts';
import type { UserExport } from '../user-export.ts';
import { ColumnPiece } from './column-piece.ts';
import { notHashed } from './group-rows.ts';
import { placeOfReason } from './kept-rows.ts';
import { lookAtCodes } from './look-at-codes.ts';
import { lookAtEmails } from './look-at-emails.ts';
import { lookAtTexts, lookAtTicks } from './look-at-remarks.ts';
import { NumberPrefix } from './number-prefix.ts';
import { hashText } from './plain-bytes.ts';
import { countDigits, holdsLetter } from './plain-cells.ts';
import type { PlanRules } from './plan-rules.ts';
import { noKey } from './row-index.ts';
import { ownNumber, targetNumber } from './row-piece.ts';
import type { RowPiece } from './row-piece.ts';

const systemUserReason = placeOfReason['user.system-user'];
const noNumberReason = placeOfReason['code.no-number'];

/** Stands beside the remarks of a row until it is decided. */
const systemUserBit = 1 << 15;

/**
 * Judges rows by their bytes, when the code is a plain word and the other cells are ordinary, which
 * most rows of most files are: it answers what the rules on texts would answer, or nothing.
 */
export class PlainUsers {
  readonly #table: Table;
  readonly #mapping: ColumnMapping;
  readonly #column: ColumnPiece;
  readonly #rules: PlanRules;
  readonly #source: NumberPrefix;
  readonly #target: NumberPrefix;
  readonly #listedLogins: ReadonlySet<number>;

  constructor({ table, mapping }: UserExport, rules: PlanRules) {
    const prefix = `${rules.source}.`;
    const listed = [...rules.systemUsers].filter((code) => code.startsWith(prefix));
    this.#table = table;
    this.#mapping = mapping;
    this.#column = new ColumnPiece(table);
    this.#rules = rules;
    this.#source = new NumberPrefix(rules.source);
    this.#target = new NumberPrefix(rules.target);
    this.#listedLogins = new Set(listed.map((code) => hashText(code, prefix.length)));
  }

  /** Fills a piece with what the bytes of some rows tell, and says of each whether that is all. */
  judge(rows: RowRange, piece: RowPiece): void {
    const count = rows.end - rows.begin;
    const { userCode, email, blocked, cooperationUser, systemUser, upn, description } =
      this.#mapping;
    this.#column.turnTo(userCode, rows);
    lookAtCodes(this.#column, count, this.#source, this.#target, piece);
    if (this.#rules.source === this.#rules.target) piece.told.fill(0);
    if (this.#table.typed) this.#lookAtKinds(rows, piece);
    if (this.#rules.edits.size > 0) this.#setEditsAside(rows, piece);
    this.#column.turnTo(email, rows);
    lookAtEmails(this.#column, count, piece);
    this.#lookAtTicks(blocked, rows, remarkBit['user.blocked'], piece);
    this.#lookAtTicks(cooperationUser, rows, remarkBit['user.cooperation'], piece);
    this.#lookAtTicks(systemUser, rows, systemUserBit, piece);
    this.#lookAtTexts(upn, rows, { filled: remarkBit['upn.present'], empty: 0 }, piece);
    const missing = remarkBit['description.missing'];
    this.#lookAtTexts(description, rows, { filled: 0, empty: missing }, piece);
    this.#decide(count, piece);
  }

  /** A code that the file does not keep as text is no code. */
  #lookAtKinds({ begin, end }: RowRange, { told }: RowPiece): void {
    const { userCode = -1 } = this.#mapping;
    for (let row = begin; row < end; row += 1) {
      if (this.#table.kind(row, userCode) !== 'text') told[row - begin] = 0;
    }
  }

  #setEditsAside({ begin, end }: RowRange, piece: RowPiece): void {
    const { edits } = this.#rules;
    for (let row = begin; row < end; row += 1) {
      if (edits.has(this.#table.rowNumber(row))) piece.forgetCode(row - begin);
    }
  }

  #lookAtTicks(column: number | undefined, rows: RowRange, remark: number, piece: RowPiece): void {
    if (column === undefined) return;
    this.#column.turnTo(column, rows);
    lookAtTicks(this.#column, rows.end - rows.begin, remark, piece);
  }

  #lookAtTexts(
    column: number | undefined,
    rows: RowRange,
    remarks: { filled: number; empty: number },
    piece: RowPiece,
  ): void {
    if (column === undefined && remarks.empty === 0) return;
    this.#column.turnTo(column, rows);
    lookAtTexts(this.#column, rows.end - rows.begin, remarks, piece);
  }

  #decide(count: number, piece: RowPiece): void {
    const { numbers, told, remarks } = piece;
    for (let at = 0; at < count; at += 1) {
      const own = numbers[at] === ownNumber;
      if (!own) remarks[at] = 0;
      if (told[at] === 0) piece.leave(at);
      else if (!(own ? this.#decideOwn(at, piece) : this.#isPlainlyOther(at, piece))) {
        piece.leave(at);
      }
    }
  }

  /** A login without letters can be an amount in a totals row, but not next to an e-mail address. */
  #decideOwn(at: number, piece: RowPiece): boolean {
    const { remarks, emailHashes } = piece;
    const email = emailHashes[at]!;
    if (email === notHashed || this.#isListed(piece.loginHashes[at]!)) return false;
    if (!this.#holdsLetter(at, piece)) {
      if (email === noKey) return false;
      remarks[at]! |= this.#remarkOnDigits(at, piece);
    }
    if (email === noKey) remarks[at]! |= remarkBit['email.missing'];
    if ((remarks[at]! & systemUserBit) !== 0) {
      remarks[at]! ^= systemUserBit;
      piece.reasons[at] = systemUserReason;
    }
    return true;
  }

  #isPlainlyOther(at: number, piece: RowPiece): boolean {
    if (piece.numbers[at] === targetNumber) return this.#holdsLetter(at, piece);
    return piece.reasons[at] !== noNumberReason || piece.emailHashes[at]! >= 0;
  }

  #isListed(login: number): boolean {
    return this.#listedLogins.size > 0 && this.#listedLogins.has(login);
  }

  #holdsLetter(at: number, { loginBegins, loginLengths }: RowPiece): boolean {
    const begin = loginBegins[at]!;
    return holdsLetter(this.#column.bytes, begin, begin + loginLengths[at]!);
  }

  #remarkOnDigits(at: number, { loginBegins, loginLengths }: RowPiece): number {
    const begin = loginBegins[at]!;
    const length = loginLengths[at]!;
    const numeric = countDigits(this.#column.bytes, begin, begin + length) === length;
    return numeric && !this.#rules.typedCells ? remarkBit['code.numeric-login'] : 0;
  }
}

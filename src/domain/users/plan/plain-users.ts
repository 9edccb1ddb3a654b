import type { RowRange, Table } from '../../../files/table.ts';
import type { ColumnMapping } from '../column-mapping.ts';
import { remarkBit } from '../renumbering-reason.ts';
import type { UserExport } from '../user-export.ts';
import { ColumnPiece } from './column-piece.ts';
import { decidePlainly } from './decide-plainly.ts';
import { lookAtCodes } from './look-at-codes.ts';
import type { CodeRules } from './look-at-codes.ts';
import { lookAtEmails } from './look-at-emails.ts';
import { lookAtTexts, lookAtTicks } from './look-at-remarks.ts';
import { NumberPrefix } from './number-prefix.ts';
import { hashText } from './plain-bytes.ts';
import { plainBeginnings } from './plain-cells.ts';
import type { PlanRules } from './plan-rules.ts';
import { ownNumber, systemUserBit } from './row-piece.ts';
import type { RowPiece } from './row-piece.ts';

/** What a tick in a column says of the user. */
const ticks = [
  ['blocked', remarkBit['user.blocked']],
  ['cooperationUser', remarkBit['user.cooperation']],
  ['systemUser', systemUserBit],
] as const;

/** What a text in a column says of the user, or its absence. */
const texts = [
  ['upn', { filled: remarkBit['upn.present'], empty: 0 }],
  ['description', { filled: 0, empty: remarkBit['description.missing'] }],
] as const;

/**
 * Judges rows by their bytes, when the code is a plain word and the other cells are ordinary, which
 * most rows of most files are: it answers what the rules on texts would answer, or nothing.
 */
export class PlainUsers {
  readonly #table: Table;
  readonly #mapping: ColumnMapping;
  readonly #column: ColumnPiece;
  readonly #rules: PlanRules;
  readonly #codeRules: CodeRules;
  readonly #beginnings: Uint8Array;
  readonly #listedLogins: ReadonlySet<number>;

  constructor({ table, mapping }: UserExport, rules: PlanRules) {
    const prefix = `${rules.source}.`;
    const listed = [...rules.systemUsers].filter((code) => code.startsWith(prefix));
    this.#table = table;
    this.#mapping = mapping;
    this.#column = new ColumnPiece(table);
    this.#rules = rules;
    this.#beginnings = plainBeginnings(table.characterSet);
    this.#codeRules = {
      source: new NumberPrefix(rules.source),
      target: new NumberPrefix(rules.target),
      remarkOnDigits: rules.typedCells ? 0 : remarkBit['code.numeric-login'],
    };
    this.#listedLogins = new Set(listed.map((code) => hashText(code, prefix.length)));
  }

  /** Fills a piece with what the bytes of some rows tell, and says of each whether that is all. */
  judge(rows: RowRange, piece: RowPiece): void {
    const count = rows.end - rows.begin;
    const column = this.#column;
    const { userCode, email, ...mapping } = this.#mapping;
    column.turnTo(userCode, rows);
    lookAtCodes(column, count, this.#codeRules, piece);
    if (this.#rules.source === this.#rules.target) piece.told.fill(0);
    if (this.#table.typed) this.#lookAtKinds(rows, piece);
    if (this.#rules.edits.size > 0) this.#setEditsAside(rows, piece);
    if (this.#listedLogins.size > 0) this.#leaveListed(count, piece);
    column.turnTo(email, rows);
    lookAtEmails(column, count, piece);
    for (const [role, remark] of ticks) {
      if (mapping[role] === undefined) continue;
      column.turnTo(mapping[role], rows);
      lookAtTicks(column, count, remark, piece);
    }
    for (const [role, remarks] of texts) {
      column.turnTo(mapping[role], rows);
      lookAtTexts(column, count, { ...remarks, beginnings: this.#beginnings }, piece);
    }
    decidePlainly(count, piece);
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

  #leaveListed(count: number, { numbers, told, loginHashes }: RowPiece): void {
    for (let at = 0; at < count; at += 1) {
      if (numbers[at] === ownNumber && this.#listedLogins.has(loginHashes[at]!)) told[at] = 0;
    }
  }
}

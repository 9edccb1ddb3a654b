import { reasonCodes, remarkBit } from '../renumbering-reason.ts';
import type { ReasonCode, RemarkCode } from '../renumbering-reason.ts';
import { ownNumber } from './row-piece.ts';
import type { RowPiece } from './row-piece.ts';

/** The number by which a plan keeps each reason. */
export const placeOfReason = Object.fromEntries(
  reasonCodes.map((code, place) => [code, place]),
) as Readonly<Record<ReasonCode, number>>;

const renumbered = placeOfReason['code.source-number'];

/** How many rows have each reason, each set of remarks, and an edit. */
export interface RowTally {
  readonly byReason: Uint32Array;
  readonly byRemarks: Uint32Array;
  edited: number;
}

/** What a plan keeps of every row: fourteen bytes. Everything else is worked out when asked for. */
export class KeptRows {
  readonly #tableRows: Int32Array;
  readonly #loginBegins: Int32Array;
  readonly #loginLengths: Uint8Array;
  readonly #reasons: Uint8Array;
  readonly #remarks: Uint16Array;
  readonly #numbers: Uint8Array;
  readonly #edited: Uint8Array;
  #length = 0;

  constructor(rowLimit: number) {
    this.#tableRows = new Int32Array(rowLimit);
    this.#loginBegins = new Int32Array(rowLimit);
    this.#loginLengths = new Uint8Array(rowLimit);
    this.#reasons = new Uint8Array(rowLimit);
    this.#remarks = new Uint16Array(rowLimit);
    this.#numbers = new Uint8Array(rowLimit);
    this.#edited = new Uint8Array(rowLimit);
  }

  get length(): number {
    return this.#length;
  }

  /** Takes over the first rows of a piece. */
  add(piece: RowPiece, count: number): void {
    const columns = [
      this.#tableRows,
      this.#loginBegins,
      this.#loginLengths,
      this.#reasons,
      this.#remarks,
      this.#numbers,
      this.#edited,
    ];
    for (const [at, column] of columns.entries()) {
      column.set(piece.kept[at]!.subarray(0, count), this.#length);
    }
    this.#length += count;
  }

  tableRow(index: number): number {
    return this.#tableRows[index]!;
  }

  loginBegin(index: number): number {
    return this.#loginBegins[index]!;
  }

  loginEnd(index: number): number {
    return this.#loginBegins[index]! + this.#loginLengths[index]!;
  }

  reason(index: number): ReasonCode {
    return reasonCodes[this.#reasons[index]!]!;
  }

  isRenumbered(index: number): boolean {
    return this.#reasons[index] === renumbered;
  }

  /** Adds some rows to a tally, by the place of their reason and, when renumbered, by remarks. */
  count(begin: number, end: number, tally: RowTally): void {
    const { byReason, byRemarks } = tally;
    for (let index = begin; index < end; index += 1) {
      const reason = this.#reasons[index]!;
      byReason[reason]! += 1;
      if (reason === renumbered) byRemarks[this.#remarks[index]!]! += 1;
      tally.edited += this.#edited[index]!;
    }
  }

  setReason(index: number, reason: ReasonCode): void {
    this.#reasons[index] = placeOfReason[reason];
  }

  remarks(index: number): number {
    return this.#remarks[index]!;
  }

  addRemark(index: number, remark: RemarkCode): void {
    this.#remarks[index]! |= remarkBit[remark];
  }

  /** Whether the code is the source number and a plain login, and the row has no edit. */
  hasPlainCode(index: number): boolean {
    return this.#numbers[index] === ownNumber;
  }

  isEdited(index: number): boolean {
    return this.#edited[index] === 1;
  }
}

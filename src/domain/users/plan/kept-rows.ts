import { reasonCodes, remarkBit } from '../renumbering-reason.ts';
import type { ReasonCode, RemarkCode } from '../renumbering-reason.ts';

/** The number by which a plan keeps each reason. */
export const placeOfReason = Object.fromEntries(
  reasonCodes.map((code, place) => [code, place]),
) as Readonly<Record<ReasonCode, number>>;

const renumbered = placeOfReason['code.source-number'];

/** What is known about one row by itself. Whoever fills it in may use one for all rows. */
export interface KeptRow {
  tableRow: number;
  /** As `placeOfReason` numbers them. */
  reason: number;
  /** Bits of `remarkBit`. */
  remarks: number;
  /** The code is the source number and a plain login, and the row has no edit. */
  plainCode: boolean;
  edited: boolean;
  /**
   * Where the plain login of the source or the target stands in the bytes of the table; both 0 when
   * the code has to be made a text.
   */
  loginBegin: number;
  loginEnd: number;
}

export function emptyRow(): KeptRow {
  const where = { tableRow: 0, loginBegin: 0, loginEnd: 0 };
  return { ...where, reason: 0, remarks: 0, plainCode: false, edited: false };
}

/** What a plan keeps of every row: thirteen bytes. Everything else is worked out when asked for. */
export class KeptRows {
  readonly #tableRows: Uint32Array;
  readonly #loginBegins: Uint32Array;
  readonly #loginLengths: Uint8Array;
  readonly #reasons: Uint8Array;
  readonly #remarks: Uint16Array;
  readonly #flags: Uint8Array;
  #length = 0;

  constructor(rowLimit: number) {
    this.#tableRows = new Uint32Array(rowLimit);
    this.#loginBegins = new Uint32Array(rowLimit);
    this.#loginLengths = new Uint8Array(rowLimit);
    this.#reasons = new Uint8Array(rowLimit);
    this.#remarks = new Uint16Array(rowLimit);
    this.#flags = new Uint8Array(rowLimit);
  }

  get length(): number {
    return this.#length;
  }

  add(row: KeptRow): void {
    const index = this.#length++;
    this.#tableRows[index] = row.tableRow;
    this.#loginBegins[index] = row.loginBegin;
    this.#loginLengths[index] = row.loginEnd - row.loginBegin;
    this.#reasons[index] = row.reason;
    this.#remarks[index] = row.remarks;
    this.#flags[index] = (row.plainCode ? plainFlag : 0) | (row.edited ? editedFlag : 0);
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

  /** How many rows have each reason. */
  countReasons(): Record<ReasonCode, number> {
    const counts = new Uint32Array(reasonCodes.length);
    for (let index = 0; index < this.#length; index += 1) counts[this.#reasons[index]!]! += 1;
    const entries = reasonCodes.map((code, place) => [code, counts[place]]);
    return Object.fromEntries(entries) as Record<ReasonCode, number>;
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

  hasPlainCode(index: number): boolean {
    return (this.#flags[index]! & plainFlag) !== 0;
  }

  isEdited(index: number): boolean {
    return (this.#flags[index]! & editedFlag) !== 0;
  }
}

const plainFlag = 1;
const editedFlag = 2;

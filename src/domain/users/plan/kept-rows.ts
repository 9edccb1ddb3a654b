import { reasonCodes, remarkBit } from '../renumbering-reason.ts';
import type { ReasonCode, RemarkCode } from '../renumbering-reason.ts';

const placeOf = Object.fromEntries(reasonCodes.map((code, place) => [code, place])) as Readonly<
  Record<ReasonCode, number>
>;

/** What is known about one row by itself. */
export interface KeptRow {
  readonly tableRow: number;
  readonly reason: ReasonCode;
  /** Bits of `remarkBit`. */
  readonly remarks: number;
  /** The code is the source number and a plain login, and the row has no edit. */
  readonly plainCode: boolean;
  readonly edited: boolean;
}

/** What a plan keeps of every row: eight bytes. Everything else is worked out when asked for. */
export class KeptRows {
  readonly #tableRows: Uint32Array;
  readonly #reasons: Uint8Array;
  readonly #remarks: Uint16Array;
  readonly #flags: Uint8Array;
  #length = 0;

  constructor(rowLimit: number) {
    this.#tableRows = new Uint32Array(rowLimit);
    this.#reasons = new Uint8Array(rowLimit);
    this.#remarks = new Uint16Array(rowLimit);
    this.#flags = new Uint8Array(rowLimit);
  }

  get length(): number {
    return this.#length;
  }

  add({ tableRow, reason, remarks, plainCode, edited }: KeptRow): void {
    const index = this.#length++;
    this.#tableRows[index] = tableRow;
    this.#reasons[index] = placeOf[reason];
    this.#remarks[index] = remarks;
    this.#flags[index] = (plainCode ? plainFlag : 0) | (edited ? editedFlag : 0);
  }

  /** Adds a row with a plain code and no edit. */
  addPlain(tableRow: number, reason: ReasonCode, remarks: number): void {
    const index = this.#length++;
    this.#tableRows[index] = tableRow;
    this.#reasons[index] = placeOf[reason];
    this.#remarks[index] = remarks;
    this.#flags[index] = plainFlag;
  }

  tableRow(index: number): number {
    return this.#tableRows[index] ?? 0;
  }

  reason(index: number): ReasonCode {
    return reasonCodes[this.#reasons[index] ?? -1]!;
  }

  /** How many rows have each reason. */
  countReasons(): Record<ReasonCode, number> {
    const counts = new Uint32Array(reasonCodes.length);
    for (let index = 0; index < this.#length; index += 1) counts[this.#reasons[index]!]! += 1;
    const entries = reasonCodes.map((code, place) => [code, counts[place]]);
    return Object.fromEntries(entries) as Record<ReasonCode, number>;
  }

  setReason(index: number, reason: ReasonCode): void {
    this.#reasons[index] = placeOf[reason];
  }

  remarks(index: number): number {
    return this.#remarks[index] ?? 0;
  }

  addRemark(index: number, remark: RemarkCode): void {
    this.#remarks[index]! |= remarkBit[remark];
  }

  hasPlainCode(index: number): boolean {
    return ((this.#flags[index] ?? 0) & plainFlag) !== 0;
  }

  isEdited(index: number): boolean {
    return ((this.#flags[index] ?? 0) & editedFlag) !== 0;
  }
}

const plainFlag = 1;
const editedFlag = 2;

import { bitsOf, holds, isOfLevel, outcomeOf } from './finding-bits.ts';
import type { CheckOutcome, FindingCode, FindingLevel } from './finding.ts';

/** What a check keeps of every row: eight bytes. What a row says is worked out when asked for. */
export class KeptFindings {
  readonly #tableRows: Uint32Array;
  readonly #bits: Uint32Array;
  #length = 0;

  constructor(rowLimit: number) {
    this.#tableRows = new Uint32Array(rowLimit);
    this.#bits = new Uint32Array(rowLimit);
  }

  get length(): number {
    return this.#length;
  }

  add(tableRow: number, findings: readonly { readonly code: FindingCode }[]): void {
    const index = this.#length++;
    this.#tableRows[index] = tableRow;
    this.#bits[index] = bitsOf(findings);
  }

  tableRow(index: number): number {
    return this.#tableRows[index] ?? 0;
  }

  outcome(index: number): CheckOutcome {
    return outcomeOf(this.#bits[index] ?? 0);
  }

  has(index: number, code: FindingCode): boolean {
    return holds(this.#bits[index] ?? 0, code);
  }

  hasLevel(index: number, level: FindingLevel): boolean {
    return isOfLevel(this.#bits[index] ?? 0, level);
  }

  addFinding(index: number, code: FindingCode): void {
    this.#bits[index]! |= bitsOf([{ code }]);
  }

  /** Leaves one finding, whatever else was found in the row. */
  replace(index: number, code: FindingCode): void {
    this.#bits[index] = bitsOf([{ code }]);
  }
}

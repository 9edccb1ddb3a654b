import { rowsPerStep } from '../../../files/steps.ts';
import type { Steps } from '../../../files/steps.ts';
import type { Table } from '../../../files/table.ts';
import { viewOf } from '../../../files/four-bytes.ts';
import { comparisonKey, trimUserCode } from '../../user-code.ts';
import { asWritten, hashBytes, hashText, isPlain, withoutCapitals } from '../plan/plain-bytes.ts';
import { PlainCodes, samePieces } from '../plan/plain-codes.ts';
import type { Piece } from '../plan/plain-codes.ts';
import type { RenumberingPlan } from '../renumbering-plan.ts';
import { RowIndex, noKey } from '../plan/row-index.ts';

/**
 * What a code is to the plan. `kept` are the codes of rows that are not renumbered: the one they
 * have, and the one they get by hand.
 */
export type CodeRole = 'old' | 'new' | 'kept';

export interface PlannedCode {
  /** The place of the row in the plan. */
  readonly index: number;
  readonly role: CodeRole;
}

/** Takes in the codes of a plan; its rows are gone through twice. */
export function* indexCodesInSteps(plan: RenumberingPlan): Steps<PlannedCodes> {
  const { read } = plan.counts;
  const codes = new PlannedCodes(plan);
  for (let look = 0; look < 2 * read; look += 1) {
    if (look % rowsPerStep === 0) yield { rows: look, totalRows: 2 * read };
    const index = look % read;
    if (plan.isRenumbered(index) === look < read) codes.add(index);
  }
  return codes;
}

/**
 * Finds the row of a plan by one of its codes, compared in NFC and without capitals; of codes that
 * differ in that only, the very same one is found. Codes are read from the plan when two hashes
 * meet, so that a million users cost some bytes each and no string.
 */
export class PlannedCodes {
  readonly #plan: RenumberingPlan;
  readonly #plain: PlainCodes;
  /** Codes by twice the place of their row, plus one for the code that it gets. */
  readonly #codes: RowIndex;

  constructor(plan: RenumberingPlan) {
    this.#plan = plan;
    this.#plain = new PlainCodes(plan);
    this.#codes = new RowIndex(2 * plan.counts.read, {
      hash: (code) => this.#hash(code),
      same: (found, added) => this.#isTaken(found, added),
    });
  }

  /** Takes in the codes of a row. */
  add(index: number): void {
    for (const code of [2 * index, 2 * index + 1]) {
      const hash = this.#hash(code);
      if (hash !== noKey) this.#codes.findOrAdd(code, hash);
    }
  }

  /** The row with a code, as it is written or read. */
  find(userCode: string): PlannedCode | undefined {
    const key = comparisonKey(userCode);
    const hash = hashText(key);
    const same = this.#codes.find(hash, (code) => this.#text(code) === userCode);
    if (same !== -1) return this.#describe(same);
    return this.#describe(this.#codes.find(hash, (code) => this.#key(code) === key));
  }

  /** The row with the code in a cell, blanks around it taken off. */
  findCell(table: Table, row: number, column: number): PlannedCode | undefined {
    const [begin, end] = [table.begin(row, column), table.end(row, column)];
    const cell: Piece = { bytes: table.bytes, characterSet: table.characterSet, begin, end };
    const plain = isTrimmed(cell) && isPlain(cell.bytes, begin, end);
    if (!plain) return this.find(trimUserCode(table.text(row, column)));
    const hash = hashPiece(cell);
    const same = this.#codes.find(hash, (code) => this.#isCell(code, cell, asWritten));
    if (same !== -1) return this.#describe(same);
    return this.#describe(
      this.#codes.find(hash, (code) => this.#isCell(code, cell, withoutCapitals)),
    );
  }

  #describe(code: number): PlannedCode | undefined {
    if (code === -1) return undefined;
    const index = code >> 1;
    if (!this.#plan.isRenumbered(index)) return { index, role: 'kept' };
    return { index, role: code % 2 === 0 ? 'old' : 'new' };
  }

  #hash(code: number): number {
    const piece = this.#piece(code);
    if (piece !== undefined) return hashPiece(piece);
    const key = this.#key(code);
    return key === '' ? noKey : hashText(key);
  }

  /** Of rows that are not renumbered only codes count that no other row has. */
  #isTaken(found: number, added: number): boolean {
    if (this.#plan.isRenumbered(added >> 1)) return this.#text(found) === this.#text(added);
    return this.#key(found) === this.#key(added);
  }

  #isCell(code: number, cell: Piece, letters: Uint8Array): boolean {
    const piece = this.#piece(code);
    if (piece !== undefined) return samePieces(piece, cell, letters);
    const text = new TextDecoder().decode(cell.bytes.subarray(cell.begin, cell.end));
    return letters === asWritten
      ? this.#text(code) === text
      : this.#key(code) === comparisonKey(text);
  }

  /** The bytes of a code, when its row is plain. */
  #piece(code: number): Piece | undefined {
    const index = code >> 1;
    if (!this.#plan.isPlain(index)) return undefined;
    const old = this.#plain.old(index);
    return code % 2 === 0 ? old : this.#plain.renew(old);
  }

  #key(code: number): string {
    return comparisonKey(this.#text(code));
  }

  /** '' when the row has no such code. */
  #text(code: number): string {
    const row = this.#plan.row(code >> 1);
    if (row.reason.code.startsWith('row.')) return '';
    if (code % 2 === 0) return row.userCode;
    if (row.outcome === 'renumbered') return row.newUserCode;
    return row.reason.code === 'user.system-user' ? row.reason.newUserCode : (row.ruledCode ?? '');
  }
}

function hashPiece({ bytes, begin, end }: Piece): number {
  return hashBytes(viewOf(bytes), begin, end);
}

function isTrimmed({ bytes, begin, end }: Piece): boolean {
  return begin < end && bytes[begin]! > 0x20 && bytes[end - 1]! > 0x20;
}

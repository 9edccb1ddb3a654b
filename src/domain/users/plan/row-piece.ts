import { rowsPerStep } from '../../../files/steps.ts';
import { notHashed } from './group-rows.ts';

/** Whose number a plain code has; unknown when the code has to be looked at as a text. */
export const unknownNumber = 0;
export const ownNumber = 1;
export const targetNumber = 2;
export const anotherNumber = 3;

/**
 * Stand beside the remarks of a row until it is decided: the user is a system user; the code can be
 * something else, unless an e-mail address stands next to it.
 */
export const systemUserBit = 1 << 15;
export const needsEmailBit = 1 << 14;

/**
 * What is found out about some rows of a table, in columns of numbers: each column of the table is
 * looked at for all of them before the next one. One is used for piece after piece.
 */
export class RowPiece {
  /** Whose number the code has. */
  readonly numbers = new Uint8Array(rowsPerStep);
  /** 0 when the texts of the row have to be looked at. */
  readonly told = new Uint8Array(rowsPerStep);
  /** As `placeOfReason` numbers them. */
  readonly reasons = new Uint8Array(rowsPerStep);
  /** Bits of `remarkBit`. */
  readonly remarks = new Uint16Array(rowsPerStep);
  readonly edited = new Uint8Array(rowsPerStep);
  /**
   * Where the plain login of the source or the target stands in the bytes of the table; 0 when the
   * code has to be made a text.
   */
  readonly loginBegins = new Int32Array(rowsPerStep);
  readonly loginLengths = new Uint8Array(rowsPerStep);
  /** Hashes of login and e-mail address, as rows are grouped by. */
  readonly loginHashes = new Int32Array(rowsPerStep);
  readonly emailHashes = new Int32Array(rowsPerStep);
  readonly tableRows = new Int32Array(rowsPerStep);
  /** What a plan keeps, in the order of `KeptRows`. */
  readonly kept = [
    this.tableRows,
    this.loginBegins,
    this.loginLengths,
    this.reasons,
    this.remarks,
    this.numbers,
    this.edited,
  ] as const;

  /** Leaves the code of a row to be made a text. */
  forgetCode(at: number): void {
    this.told[at] = 0;
    this.numbers[at] = unknownNumber;
    this.loginBegins[at] = 0;
    this.loginLengths[at] = 0;
    this.loginHashes[at] = notHashed;
  }

  /** Leaves a row to the rules on texts. */
  leave(at: number): void {
    this.told[at] = 0;
    this.emailHashes[at] = notHashed;
    if (this.numbers[at] === anotherNumber) this.loginHashes[at] = notHashed;
  }

  /** Copies what is known of a row to an earlier place. */
  move(from: number, to: number): void {
    for (const column of [...this.kept, this.loginHashes, this.emailHashes]) {
      column[to] = column[from]!;
    }
  }
}

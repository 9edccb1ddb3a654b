import type { CellBytes } from '../../../files/table.ts';
import { maximumLength } from '../../user-code.ts';
import { samePlainBytes } from './plain-bytes.ts';
import type { RenumberingPlan } from '../renumbering-plan.ts';

/** Some of the bytes of a file. */
export interface Piece extends CellBytes {
  readonly begin: number;
  readonly end: number;
}

/** The codes of plain rows as bytes of ASCII, so that no string is made of them. */
export class PlainCodes {
  readonly #plan: RenumberingPlan;
  readonly #renewed = new Uint8Array(maximumLength);

  constructor(plan: RenumberingPlan) {
    this.#plan = plan;
    new TextEncoder().encodeInto(plan.target, this.#renewed);
  }

  /** The code as it stands in the table. */
  old(index: number): Piece {
    const { source, users } = this.#plan;
    const begin = this.#plan.loginBegin(index) - source.length - 1;
    const end = this.#plan.loginEnd(index);
    return { bytes: users.table.bytes, characterSet: ascii, begin, end };
  }

  /** The target number and what follows the source number; good until the next one is asked. */
  renew({ bytes, begin, end }: Piece): Piece {
    const { source, target } = this.#plan;
    let length = target.length;
    for (let place = begin + source.length; place < end; place += 1) {
      this.#renewed[length++] = bytes[place]!;
    }
    return { bytes: this.#renewed, characterSet: ascii, begin: 0, end: length };
  }
}

/** Every character set of a table agrees on ASCII. */
const ascii = 'utf-8';

/** Whether two pieces are plain and hold the same letters, as `plain-bytes` tells them. */
export function samePieces(one: Piece, other: Piece, letters: Uint8Array): boolean {
  const length = one.end - one.begin;
  return other.end - other.begin === length && samePlainBytes(one, other, length, letters);
}

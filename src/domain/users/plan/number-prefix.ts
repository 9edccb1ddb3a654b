import type { ParticipantNumber } from '../../participant-number.ts';

/** A participant number and a dot, to be found at the beginning of codes in bytes. */
export class NumberPrefix {
  readonly length: number;
  readonly #firstFour: number;
  readonly #lastFour: number;

  constructor(number: ParticipantNumber) {
    const { buffer, length } = new TextEncoder().encode(`${number}.`);
    const view = new DataView(buffer);
    this.length = length;
    this.#firstFour = view.getInt32(0, true);
    this.#lastFour = view.getInt32(length - 4, true);
  }

  /** Whether it stands at a place with something after it. A number has five digits or six. */
  isAt(view: DataView, begin: number, end: number): boolean {
    return (
      end - begin > this.length &&
      view.getInt32(begin, true) === this.#firstFour &&
      view.getInt32(begin + this.length - 4, true) === this.#lastFour
    );
  }
}

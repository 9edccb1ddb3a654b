const mostGrowth = 16;

/** A growing list of whole numbers from 0 to 2³¹ − 1 that takes four bytes each. */
export class NumberList {
  readonly #share: () => number;
  #numbers = new Int32Array(1024);
  #length = 0;

  /** `share` tells which part of the whole is in the list, so that it need not grow too far. */
  constructor(share = () => 0.7) {
    this.#share = share;
  }

  get length(): number {
    return this.#length;
  }

  /** Numbers that were written behind the last one, in the room for them, are in the list now. */
  set length(length: number) {
    this.#length = length;
  }

  /** The numbers themselves, for a loop over many of them, until the next one is added. */
  get numbers(): Int32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  /** The numbers with room behind them for so many more. */
  withRoom(more: number): Int32Array {
    if (this.#length + more > this.#numbers.length) this.#grow(more);
    return this.#numbers;
  }

  push(number: number): void {
    this.withRoom(1)[this.#length++] = number;
  }

  /** The number at a place, or 0 beyond the list. */
  at(index: number): number {
    return index < this.#length ? (this.#numbers[index] ?? 0) : 0;
  }

  #grow(more: number): void {
    const whole = Math.min(this.#length / this.#share(), this.#length * mostGrowth);
    const size = Math.max(whole, this.#length) * 1.05 + 1024 + more;
    const larger = new Int32Array(Math.ceil(size));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}

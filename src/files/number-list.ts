const mostGrowth = 16;

/** A growing list of whole numbers from 0 to 2³² − 1 that takes four bytes each. */
export class NumberList {
  readonly #share: (() => number) | undefined;
  #numbers = new Uint32Array(1024);
  #length = 0;

  /** `share` tells which part of the whole is in the list, so that it need not grow too far. */
  constructor(share?: () => number) {
    this.#share = share;
  }

  get length(): number {
    return this.#length;
  }

  /** The numbers themselves, for a loop over many of them, until the next one is added. */
  get numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#grow();
    this.#numbers[this.#length++] = number;
  }

  /** The number at a place, or 0 beyond the list. */
  at(index: number): number {
    return index < this.#length ? (this.#numbers[index] ?? 0) : 0;
  }

  #grow(): void {
    const share = this.#share?.() ?? 0;
    const whole = share > 0 ? (this.#length / share) * 1.05 : this.#length * 1.5;
    const size = Math.max(this.#length * 1.05, Math.min(whole, this.#length * mostGrowth)) + 1024;
    const larger = new Uint32Array(Math.ceil(size));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}

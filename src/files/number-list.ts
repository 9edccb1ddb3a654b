/** A growing list of whole numbers from 0 to 2³² − 1 that takes four bytes each. */
export class NumberList {
  #numbers = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
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
    const larger = new Uint32Array(this.#length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}

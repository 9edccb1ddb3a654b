/** Counts occurrences and keeps the row of the first. */
export class RowCounter {
  count = 0;
  #first = 0;

  add(rowNumber: number): void {
    if (this.count++ === 0) this.#first = rowNumber;
  }

  found(): { count: number; rowNumber: number } {
    return { count: this.count, rowNumber: this.#first };
  }
}

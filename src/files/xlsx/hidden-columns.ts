import type { XmlAttributes } from './read-xml.ts';
import { isTrue } from './workbook.ts';

/** Gathers which columns of a sheet are hidden; Excel often hides all that are not used. */
export class HiddenColumns {
  readonly #ranges: { first: number; last: number }[] = [];

  /** Takes the attributes of a `col` element, whose columns count from 1. */
  add(attributes: XmlAttributes): void {
    if (!isTrue(attributes['hidden'])) return;
    const first = Number(attributes['min']);
    const last = Number(attributes['max']);
    if (first >= 1 && last >= first) this.#ranges.push({ first, last });
  }

  /** How many of the first columns of the sheet are hidden. */
  countWithin(columnCount: number): number {
    let count = 0;
    for (const { first, last } of this.#ranges) {
      count += Math.max(0, Math.min(last, columnCount) - first + 1);
    }
    return count;
  }
}

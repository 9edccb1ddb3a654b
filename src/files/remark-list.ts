import type { FileRemark, RowRemark } from './file-issue.ts';
import { limits } from './limits.ts';

/** Remarks in order of appearance; beyond a limit per kind they are only counted. */
export class RemarkList {
  readonly #limit: number;
  readonly #listed: FileRemark[] = [];
  readonly #counts = new Map<RowRemark['code'], number>();

  constructor(limit = limits.remarks) {
    this.#limit = limit;
  }

  add(remark: RowRemark): void {
    const count = (this.#counts.get(remark.code) ?? 0) + 1;
    this.#counts.set(remark.code, count);
    if (count <= this.#limit) this.#listed.push(remark);
  }

  all(): FileRemark[] {
    const remarks = [...this.#listed];
    for (const [about, count] of this.#counts) {
      if (count <= this.#limit) continue;
      remarks.push({ code: 'remark.more', about, count: count - this.#limit });
    }
    return remarks;
  }
}

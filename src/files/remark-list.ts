import type { FileRemark } from './file-issue.ts';
import { limits } from './limits.ts';

/** Remarks in order of appearance; beyond a limit per kind they are only counted. */
export class RemarkList {
  readonly #listed: FileRemark[] = [];
  readonly #counts = new Map<FileRemark['code'], number>();

  add(remark: FileRemark): void {
    const count = (this.#counts.get(remark.code) ?? 0) + 1;
    this.#counts.set(remark.code, count);
    if (count <= limits.remarks) this.#listed.push(remark);
  }

  all(): FileRemark[] {
    const remarks = [...this.#listed];
    for (const [about, count] of this.#counts) {
      if (count <= limits.remarks) continue;
      remarks.push({ code: 'remark.more', about, count: count - limits.remarks });
    }
    return remarks;
  }
}

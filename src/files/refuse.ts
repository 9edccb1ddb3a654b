import type { FileRefusal } from './file-issue.ts';

/** Carries a refusal from deep inside a reader to `readTable`, which returns it as data. */
export class FileRefused extends Error {
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

export function refuse(refusal: FileRefusal): never {
  throw new FileRefused(refusal);
}

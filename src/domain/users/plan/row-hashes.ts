import { notHashed } from './group-rows.ts';

/** Hashes that came along while rows were judged, by row of the plan; only needed to group them. */
export interface RowHashes {
  readonly logins: Int32Array;
  readonly emails: Int32Array;
}

export function makeRowHashes(rowLimit: number): RowHashes {
  return {
    logins: new Int32Array(rowLimit).fill(notHashed),
    emails: new Int32Array(rowLimit).fill(notHashed),
  };
}

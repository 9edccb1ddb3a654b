/** Row numbers that share a key, in the order given; keys that stand alone are not there. */
export type SharedRows = ReadonlyMap<string, readonly number[]>;

/** Groups row numbers by key. Only keys that occur more than once cost a list. */
export function findShared(entries: Iterable<readonly [key: string, row: number]>): SharedRows {
  const first = new Map<string, number>();
  const shared = new Map<string, number[]>();
  for (const [key, row] of entries) {
    const seen = first.get(key);
    const group = shared.get(key);
    if (seen === undefined) first.set(key, row);
    else if (group === undefined) shared.set(key, [seen, row]);
    else group.push(row);
  }
  return shared;
}

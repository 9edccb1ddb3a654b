/** The first of many things, in order, and how many there are in all. */
export interface FirstOf<Item> {
  readonly first: readonly Item[];
  readonly count: number;
}

const itemsKept = 100;

/**
 * Lists things by state: counts them all and keeps the first hundred of each state, so that a list
 * stays small whatever a file holds.
 */
export class StateLists<State extends string, Item> {
  readonly #lists: Record<State, { first: Item[]; count: number }>;

  constructor(states: readonly State[]) {
    const lists = states.map((state) => [state, { first: [], count: 0 }]);
    this.#lists = Object.fromEntries(lists) as Record<State, { first: Item[]; count: number }>;
  }

  /** Adds a thing, which is only made when it is kept. */
  add(state: State, make: () => Item): void {
    const list = this.#lists[state];
    if (list.count < itemsKept) list.first.push(make());
    list.count += 1;
  }

  /** How many things there are in all states together. */
  get count(): number {
    const lists: { count: number }[] = Object.values(this.#lists);
    return lists.reduce((sum, { count }) => sum + count, 0);
  }

  /** The lists as plain data, which can be sent between threads. */
  finish(): Readonly<Record<State, FirstOf<Item>>> {
    return this.#lists;
  }
}

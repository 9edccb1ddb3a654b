import type { RenumberingPlan } from '../renumbering-plan.ts';

/** Some rows of a plan; plain data, so that it can be sent between threads. */
export interface RowSelection {
  readonly size: number;
  /** One byte per row of the plan: 1 when the row is selected. */
  readonly flags: Uint8Array;
}

/** Selects rows by their place in a plan; a place given twice counts once. */
export function selectPlaces(plan: RenumberingPlan, places: Iterable<number>): RowSelection {
  const flags = new Uint8Array(plan.counts.read);
  for (const place of places) flags[place] = 1;
  return { size: flags.reduce((sum, flag) => sum + flag, 0), flags };
}

export function isSelected({ flags }: RowSelection, index: number): boolean {
  return flags[index] === 1;
}

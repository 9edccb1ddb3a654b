import type { PlannedRow, RenumberingPlan } from '../../../../src/domain/users/renumbering-plan.ts';

/** Every row of a plan, in order. */
export function rowsOf(plan: RenumberingPlan): PlannedRow[] {
  return Array.from({ length: plan.counts.read }, (_, index) => plan.row(index));
}

import { rowsPerStep } from '../../../files/steps.ts';
import type { Steps } from '../../../files/steps.ts';
import { comparisonKey } from '../../user-code.ts';
import type { CheckOutcome } from './finding.ts';
import type { GroupCheck } from './group-check.ts';

/** Which rows of a check to look at: `checked` are all that count, `advised` can connect, with advice. */
export type CheckFilter = 'checked' | CheckOutcome | 'advised';

/**
 * The places in a check of the rows that a filter lets through and in whose code, description or
 * e-mail address a text is found, in file order.
 */
export function* selectCheckedRowsInSteps(
  check: GroupCheck,
  filter: CheckFilter,
  search = '',
): Steps<Uint32Array> {
  const totalRows = check.counts.read;
  const wanted = comparisonKey(search.trim());
  const selected = new Uint32Array(totalRows);
  let count = 0;
  for (let row = 0; row < totalRows; row += 1) {
    if (row % rowsPerStep === 0) yield { rows: row, totalRows };
    if (isSelected(check, row, filter) && isFound(check, row, wanted)) selected[count++] = row;
  }
  return selected.slice(0, count);
}

function isSelected(check: GroupCheck, row: number, filter: CheckFilter): boolean {
  const outcome = check.outcome(row);
  if (filter === 'checked') return outcome !== 'aside';
  if (filter === 'advised') return outcome === 'able' && check.hasFinding(row, 'advice');
  return outcome === filter;
}

function isFound(check: GroupCheck, row: number, wanted: string): boolean {
  return wanted === '' || check.texts(row).some((text) => comparisonKey(text).includes(wanted));
}

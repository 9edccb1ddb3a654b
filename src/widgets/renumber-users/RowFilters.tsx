import { useId } from 'react';
import type { RowFilter } from '../../domain/users/select-rows.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import type { CurrentPlan } from './use-renumbering.ts';

interface Props {
  readonly plan: CurrentPlan;
  readonly filter: RowFilter;
  readonly sentences: RenumberSentences;
  readonly onFilter: (filter: RowFilter) => void;
}

/** Filters that are there only when they have a row. */
const seldom: ReadonlySet<RowFilter> = new Set<RowFilter>(['by-hand', 'edited']);

/** Which rows to look at, each with its count. */
export function RowFilters({ plan, filter, sentences: { tool }, onFilter }: Props) {
  const group = useId();
  const names = (Object.keys(tool.filters) as RowFilter[]).filter(
    (name) => !seldom.has(name) || sizeOf(plan, name) > 0 || filter === name,
  );
  return (
    <fieldset className="renumber-filters">
      <legend className="sr">{tool.filterLabel}</legend>
      {names.map((name) => (
        <label key={name} data-checked={name === filter}>
          <input
            type="radio"
            name={group}
            className="sr"
            checked={name === filter}
            onChange={() => onFilter(name)}
          />
          {tool.filters[name]} {tool.count(sizeOf(plan, name))}
        </label>
      ))}
    </fieldset>
  );
}

function sizeOf(plan: CurrentPlan, filter: RowFilter): number {
  switch (filter) {
    case 'all':
      return plan.counts.read;
    case 'remarked':
      return plan.remarked;
    case 'by-hand':
      return plan.countsByReason['user.system-user'];
    case 'edited':
      return plan.edited;
    default:
      return plan.counts[filter];
  }
}

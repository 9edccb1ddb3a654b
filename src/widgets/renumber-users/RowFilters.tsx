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

/** Which rows to look at, each with its count. */
export function RowFilters({ plan, filter, sentences: { tool }, onFilter }: Props) {
  const group = useId();
  const names = (Object.keys(tool.filters) as RowFilter[]).filter(
    (name) => name !== 'edited' || plan.edited > 0 || filter === 'edited',
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

function sizeOf({ counts, remarked, edited }: CurrentPlan, filter: RowFilter): number {
  if (filter === 'all') return counts.read;
  if (filter === 'edited') return edited;
  return filter === 'remarked' ? remarked : counts[filter];
}

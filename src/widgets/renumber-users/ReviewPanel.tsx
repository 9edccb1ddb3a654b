import { useEffect, useId, useState } from 'react';
import type { PlannedRow, RenumberingNumbers } from '../../domain/users/renumbering-plan.ts';
import type { RowFilter } from '../../domain/users/select-rows.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { ImportDownload } from './ImportDownload.tsx';
import type { Work } from './renumber-users.phases.ts';
import type { CurrentPlan } from './use-renumbering.ts';
import { UserReviewTable } from './UserReviewTable.tsx';

const rowsAtATime = 100;

interface Props {
  readonly work: Work;
  readonly plan: CurrentPlan | undefined;
  readonly numbers: RenumberingNumbers | undefined;
  readonly sentences: RenumberSentences;
}

/** What the plan says: counts, the rows behind them, and the files. */
export function ReviewPanel({ work, plan, numbers, sentences }: Props) {
  const { tool } = sentences;
  if (work.columns.mapping.userCode === undefined) {
    return <p className="renumber-state">{tool.needCode}</p>;
  }
  if (numbers === undefined) return <p className="renumber-state">{tool.needNumbers}</p>;
  if (plan === undefined) return null;
  if (plan.counts.read === 0) return <p className="renumber-state">{tool.noUsers}</p>;
  return (
    <>
      <Counts plan={plan} sentences={sentences} />
      <Rows plan={plan} sentences={sentences} />
      <ImportDownload plan={plan} sentences={sentences} />
    </>
  );
}

function Counts({ plan: { counts }, sentences: { tool } }: PlanProps) {
  const parts = [
    ['read', ''],
    ['renumbered', '='],
    ['skipped', '+'],
    ['attention', '+'],
  ] as const;
  return (
    <p className="renumber-counts">
      {parts.map(([name, sign]) => (
        <span key={name} className="renumber-count" data-count={name}>
          {sign !== '' && <span className="renumber-sign">{sign}</span>}
          <span>
            <b>{counts[name]}</b> <span>{tool.counts[name]}</span>
          </span>
        </span>
      ))}
    </p>
  );
}

interface PlanProps {
  readonly plan: CurrentPlan;
  readonly sentences: RenumberSentences;
}

const filters: readonly RowFilter[] = ['all', 'attention', 'skipped', 'renumbered', 'remarked'];

function Rows({ plan, sentences }: PlanProps) {
  const { tool } = sentences;
  const group = useId();
  const [filter, setFilter] = useState<RowFilter>('all');
  const [wanted, setWanted] = useState(rowsAtATime);
  const rows = useRows(plan, filter, wanted);
  const size = sizeOf(plan, filter);
  return (
    <div className="renumber-rows">
      <fieldset className="renumber-filters">
        <legend className="sr">{tool.filterLabel}</legend>
        {filters.map((name) => (
          <label key={name} data-checked={name === filter}>
            <input
              type="radio"
              name={group}
              className="sr"
              checked={name === filter}
              onChange={() => {
                setFilter(name);
                setWanted(rowsAtATime);
              }}
            />
            {tool.filters[name]} {sizeOf(plan, name)}
          </label>
        ))}
      </fieldset>
      <UserReviewTable rows={rows} size={size} numbers={plan.numbers} sentences={sentences} />
      {rows.length < size && rows.length > 0 && (
        <button className="button" type="button" onClick={() => setWanted(wanted + rowsAtATime)}>
          {tool.more(Math.min(rowsAtATime, size - rows.length))}
        </button>
      )}
    </div>
  );
}

function useRows(plan: CurrentPlan, filter: RowFilter, count: number): readonly PlannedRow[] {
  const [rows, setRows] = useState<readonly PlannedRow[]>([]);
  useEffect(() => {
    let wanted = true;
    plan.thread.call('rows', { filter, count }).then(
      (answer) => {
        if (wanted) setRows(answer);
      },
      () => setRows([]),
    );
    return () => {
      wanted = false;
    };
  }, [plan, filter, count]);
  return rows;
}

function sizeOf({ counts, remarked }: CurrentPlan, filter: RowFilter): number {
  if (filter === 'all') return counts.read;
  return filter === 'remarked' ? remarked : counts[filter];
}

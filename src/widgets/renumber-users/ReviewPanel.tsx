import { useRef } from 'react';
import type { RenumberingNumbers } from '../../domain/users/renumbering-plan.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { AfterImport } from './AfterImport.tsx';
import { FilesPanel } from './FilesPanel.tsx';
import type { PhaseEvent, Work } from './renumber-users.phases.ts';
import { UserRows } from './UserRows.tsx';
import type { CurrentPlan } from './use-renumbering.ts';

interface Props {
  readonly work: Work;
  readonly plan: CurrentPlan | undefined;
  readonly numbers: RenumberingNumbers | undefined;
  readonly sentences: RenumberSentences;
  readonly tell: (event: PhaseEvent) => void;
  readonly onJudgeAgain: () => void;
}

/** What the plan says: counts, the rows behind them, the files, and how the import went. */
export function ReviewPanel({ work, plan, numbers, sentences, tell, onJudgeAgain }: Props) {
  const { tool } = sentences;
  const place = useRef<HTMLDivElement>(null);
  if (work.columns.mapping.userCode === undefined) {
    return <p className="renumber-state">{tool.needCode}</p>;
  }
  if (numbers === undefined) return <p className="renumber-state">{tool.needNumbers}</p>;
  if (plan === undefined) return null;
  if (plan.counts.read === 0) return <p className="renumber-state">{tool.noUsers}</p>;
  /** The button goes when it was pressed, so the focus goes to what it is about. */
  function judgeAgain() {
    place.current?.focus();
    onJudgeAgain();
  }
  return (
    <>
      <div className="renumber-plan" aria-busy={plan.outdated} tabIndex={-1} ref={place}>
        <Counts plan={plan} sentences={sentences} />
        {plan.outdated && plan.jobs.stopped?.call === 'plan' && (
          <button type="button" className="button" onClick={judgeAgain}>
            {tool.judgeAgain}
          </button>
        )}
        <UserRows plan={plan} history={work.history} sentences={sentences} tell={tell} />
        <FilesPanel plan={plan} sentences={sentences} tell={tell} />
      </div>
      <AfterImport plan={plan} sentences={sentences} tell={tell} />
    </>
  );
}

function Counts({ plan: { counts }, sentences: { tool } }: CountsProps) {
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
            <b>{tool.count(counts[name])}</b> <span>{tool.counts[name]}</span>
          </span>
        </span>
      ))}
    </p>
  );
}

interface CountsProps {
  readonly plan: CurrentPlan;
  readonly sentences: RenumberSentences;
}

import type { EditHistory } from '../../domain/users/edit-history.ts';
import type { RenumberingNumbers } from '../../domain/users/renumbering-plan.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { Counts, type CountShown } from '../read-users/Counts.tsx';
import { Later } from '../read-users/Later.tsx';
import { AfterImport } from './AfterImport.tsx';
import { FilesPanel } from './FilesPanel.tsx';
import type { PhaseEvent, Work } from './renumber-users.phases.ts';
import { useOutputs } from './use-outputs.ts';
import { UserRows } from './UserRows.tsx';
import type { CurrentPlan } from './use-renumbering.ts';

interface Props {
  readonly work: Work;
  readonly plan: CurrentPlan | undefined;
  readonly numbers: RenumberingNumbers | undefined;
  readonly sentences: RenumberSentences;
  readonly tell: (event: PhaseEvent) => void;
}

/** What the plan says, or what is still needed for one. */
export function ReviewPanel({ work, plan, numbers, sentences, ...others }: Props) {
  const { tool } = sentences;
  if (work.columns.mapping.userCode === undefined) {
    return <p className="users-state">{tool.needCode}</p>;
  }
  if (numbers === undefined) return <p className="users-state">{tool.needNumbers}</p>;
  if (plan === undefined) return null;
  if (plan.counts.read === 0) return <p className="users-state">{tool.noUsers}</p>;
  const { history } = work;
  return (
    <Review key={plan.reading} {...others} plan={plan} history={history} sentences={sentences} />
  );
}

interface ReviewProps extends Pick<Props, 'sentences' | 'tell'> {
  readonly plan: CurrentPlan;
  readonly history: EditHistory;
}

/** Counts, the rows behind them, the files, and how the import went. */
function Review({ plan, history, sentences, tell }: ReviewProps) {
  const { tool, language } = sentences;
  const outputs = useOutputs(plan, language, () => tell({ event: 'lost' }));

  return (
    <>
      <div className="users-result" aria-busy={plan.outdated}>
        <Counts counts={countsOf(plan, tool)} outdated={plan.outdated} />
        <UserRows plan={plan} history={history} sentences={sentences} tell={tell} />
        <Later>
          <FilesPanel plan={plan} outputs={outputs} sentences={sentences} />
        </Later>
      </div>
      <Later>
        <AfterImport plan={plan} outputs={outputs} sentences={sentences} tell={tell} />
      </Later>
    </>
  );
}

function countsOf(
  { counts }: CurrentPlan,
  { counts: texts, count }: RenumberSentences['tool'],
): readonly CountShown[] {
  const names = ['read', 'renumbered', 'skipped', 'attention'] as const;
  return names.map((name) => ({ name, text: texts[name], count: count(counts[name]) }));
}

import type { ConnectingUser } from '../../domain/users/group-check/check-rules.ts';
import type { CheckSentences } from '../../i18n/check-tool-catalogs.ts';
import { Counts, type CountShown } from '../read-users/Counts.tsx';
import { Later } from '../read-users/Later.tsx';
import { CheckedRows } from './CheckedRows.tsx';
import type { AskedGroup } from './check-group.messages.ts';
import type { Work } from './check-group.phases.ts';
import { ListsPanel } from './ListsPanel.tsx';
import { ResultNotes } from './ResultNotes.tsx';
import type { CurrentCheck } from './use-group-check.ts';

interface Props {
  readonly work: Work;
  readonly connectingUser: ConnectingUser | undefined;
  readonly asked: AskedGroup | undefined;
  readonly check: CurrentCheck | undefined;
  readonly sentences: CheckSentences;
  readonly onLost: () => void;
}

/** What the check says, or what is still needed for one. */
export function ResultPanel({ check, sentences, onLost, ...given }: Props) {
  const { tool } = sentences;
  const needed = neededFirst(given, tool);
  if (needed !== undefined) return <p className="users-state">{needed}</p>;
  if (check === undefined) return null;
  if (check.counts.read === 0) return <p className="users-state">{tool.noUsers}</p>;
  return <Result check={check} sentences={sentences} onLost={onLost} />;
}

function neededFirst(
  { work, connectingUser, asked }: Pick<Props, 'work' | 'connectingUser' | 'asked'>,
  tool: CheckSentences['tool'],
): string | undefined {
  if (work.columns.mapping.userCode === undefined) return tool.needCode;
  if (connectingUser === undefined) return tool.needConnectingUser;
  const { by } = work.group;
  return asked === undefined && by !== 'everybody' ? tool.needGroup[by] : undefined;
}

interface ResultProps extends Pick<Props, 'sentences' | 'onLost'> {
  readonly check: CurrentCheck;
}

/** Counts, what they leave out, the rows behind them, and the lists to go on with. */
function Result({ check, sentences, onLost }: ResultProps) {
  const { tool } = sentences;

  return (
    <div className="users-result" aria-busy={check.outdated}>
      <Counts counts={countsOf(check, tool)} outdated={check.outdated} />
      <ResultNotes check={check} sentences={sentences} />
      <CheckedRows check={check} sentences={sentences} onLost={onLost} />
      <Later>
        <ListsPanel check={check} sentences={sentences} onLost={onLost} />
      </Later>
    </div>
  );
}

/** Nobody who does not count is not worth a figure. */
function countsOf(
  { counts }: CurrentCheck,
  { counts: texts, count }: CheckSentences['tool'],
): readonly CountShown[] {
  const always = ['read', 'able', 'unable', 'unclear'] as const;
  const names = counts.aside > 0 ? ([...always, 'aside'] as const) : always;
  return names.map((name) => ({ name, text: texts[name], count: count(counts[name]) }));
}

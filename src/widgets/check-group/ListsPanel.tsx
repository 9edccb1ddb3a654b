import { useId } from 'react';
import type { CheckListKind } from '../../domain/users/group-check/check-list.ts';
import type { CheckSentences } from '../../i18n/check-tool-catalogs.ts';
import { MadeFiles } from '../read-users/MadeFiles.tsx';
import { useMadeFiles } from '../read-users/use-made-files.ts';
import type { CurrentCheck } from './use-group-check.ts';

interface Props {
  readonly check: CurrentCheck;
  readonly sentences: CheckSentences;
  readonly onLost: () => void;
}

/** Lists of users to work through in Profit. */
export function ListsPanel({ check, sentences, onLost }: Props) {
  const { tool, language } = sentences;
  const { jobs, counts, advised, absent, outdated } = check;
  const busy = jobs.job !== undefined;
  const { made, attempt } = useMadeFiles(busy, onLost);
  const title = useId();
  const sizes: Readonly<Record<CheckListKind, number>> = {
    'to-do': counts.unable + counts.unclear + advised + absent.count,
    checked: counts.read - counts.aside + absent.count,
  };

  function make(kind: CheckListKind) {
    const asked = { kind, language, at: new Date() };
    void attempt(async () => [await jobs.run('make', asked)]);
  }

  return (
    <section className="users-download" aria-labelledby={title}>
      <p className="users-title" id={title}>
        {tool.lists}
      </p>
      <p className="hint">{tool.listsLead}</p>
      <div className="users-buttons">
        <button
          type="button"
          className="button primary"
          disabled={outdated || sizes['to-do'] === 0}
          aria-disabled={busy}
          onClick={() => make('to-do')}
        >
          {tool.download['to-do'](sizes['to-do'])}
        </button>
        <button
          type="button"
          className="button"
          disabled={outdated}
          aria-disabled={busy}
          onClick={() => make('checked')}
        >
          {tool.download.checked(sizes.checked)}
        </button>
      </div>
      <MadeFiles files={made} sentences={sentences} />
      <p className="hint">{tool.throwAway}</p>
    </section>
  );
}

import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { workOf, type Phase } from './renumber-users.phases.ts';

interface Props {
  readonly phase: Phase;
  readonly sentences: RenumberSentences;
}

/** What happens or happened to the file that was chosen last; said aloud when it changes. */
export function FileState({ phase, sentences: { tool, files } }: Props) {
  return (
    <div role="status">
      {phase.phase === 'reading' && (
        <p className="renumber-state">
          {tool.reading(phase.name)} {tool.readingPart(Math.round(phase.progress * 100))}
        </p>
      )}
      {phase.phase === 'refused' && (
        <div className="renumber-refusal">
          <p>
            <strong>{tool.refused(phase.name)}</strong>
          </p>
          <p>
            {phase.refusal.code === 'worker.gone' ? tool.workerGone : files.refusal(phase.refusal)}
          </p>
          {workOf(phase) !== undefined && <p>{tool.keptEarlier(workOf(phase)?.file.name ?? '')}</p>}
        </div>
      )}
    </div>
  );
}

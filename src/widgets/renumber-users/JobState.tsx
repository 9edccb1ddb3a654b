import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import type { Job } from './use-jobs.ts';

interface Props {
  readonly job: Job;
  readonly sentences: RenumberSentences;
  readonly onStop: () => void;
}

/** What the worker is at, how far it is, and the way to stop it. */
export function JobState({ job, sentences: { tool }, onStop }: Props) {
  const { call, name, progress } = job;
  return (
    <div className="renumber-job">
      <p>{tool.working[call](name)}</p>
      {progress !== undefined && (
        <>
          <progress
            value={progress.total === undefined ? undefined : progress.done}
            max={progress.total}
            aria-label={tool.working[call](name)}
          />
          <span aria-hidden="true">
            {tool.progress[progress.stage](progress.done, progress.total)}
          </span>
        </>
      )}
      <button type="button" className="button" onClick={onStop}>
        {tool.stop}
      </button>
    </div>
  );
}

import type { ReadUsersSentences } from '../../i18n/read-users-catalogs.ts';
import type { Job } from './use-jobs.ts';

/** What a tool says about each of its jobs, by the name of the file it is about. */
export interface JobSentences<Name extends string> extends ReadUsersSentences {
  readonly tool: ReadUsersSentences['tool'] & {
    readonly working: Readonly<Record<Name, (name: string) => string>>;
    readonly stopped: Readonly<Record<Name, (name: string) => string>>;
    readonly workerGone: string;
  };
}

interface Props<Name extends string> {
  readonly job: Job<Name>;
  readonly sentences: JobSentences<Name>;
  readonly onStop: () => void;
}

/** What the worker is at, how far it is, and the way to stop it. */
export function JobState<Name extends string>({ job, sentences: { tool }, onStop }: Props<Name>) {
  const { call, name, progress } = job;
  return (
    <div className="users-job">
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

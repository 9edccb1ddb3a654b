import { useEffect, useState } from 'react';
import { announce } from '../../components/announce.client.ts';
import type { ReadUsersSentences } from '../../i18n/read-users-catalogs.ts';
import { makeJobSpeaker, type JobWords } from './speak-jobs.ts';
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
  const { progress } = job;
  const words = wordsOf(job, tool);
  const [speak] = useState(() => makeJobSpeaker(announce));
  useEffect(() => speak(job, words, performance.now()));
  return (
    <div className="users-job">
      <p>{words.working}</p>
      {progress !== undefined && (
        <>
          <progress
            value={progress.total === undefined ? undefined : progress.done}
            max={progress.total}
            aria-label={words.working}
          />
          <span aria-hidden="true">{words.progress}</span>
        </>
      )}
      <button type="button" className="button" onClick={onStop}>
        {tool.stop}
      </button>
    </div>
  );
}

function wordsOf<Name extends string>(
  { call, name, progress }: Job<Name>,
  tool: JobSentences<Name>['tool'],
): JobWords {
  return {
    working: tool.working[call](name),
    progress: progress && tool.progress[progress.stage](progress.done, progress.total),
  };
}

import { useRef } from 'react';
import { JobState, type JobSentences } from './JobState.tsx';
import { Refusal } from './Refusal.tsx';
import type { CallsOf } from './messages.ts';
import { workOf, type FilePhase, type FileWork } from './phases.ts';
import type { Jobs } from './use-jobs.ts';

interface Props<List extends CallsOf<List>> {
  readonly phase: FilePhase<FileWork>;
  readonly jobs: Jobs<List>;
  readonly sentences: JobSentences<keyof List & string>;
  readonly onReadAgain: () => void;
  /** There while a judgement is missing. */
  readonly onJudgeAgain: (() => void) | undefined;
}

/** What happens or happened to the file that was chosen last; said aloud when it changes. */
export function FileState<List extends CallsOf<List>>({
  phase,
  jobs: { job, stopped },
  sentences,
  onReadAgain,
  onJudgeAgain,
}: Props<List>) {
  const { tool } = sentences;
  const work = workOf(phase);
  const status = useRef<HTMLDivElement>(null);

  /** The button goes once it is pressed, so the focus goes to where the outcome is told. */
  const leaving = (press: () => void) => () => {
    status.current?.focus();
    press();
  };

  return (
    <>
      <div role="status" tabIndex={-1} ref={status}>
        {stopped !== undefined && (
          <p className="users-state">{tool.stopped[stopped.call](stopped.name)}</p>
        )}
        {phase.phase === 'refused' && (
          <Refusal name={phase.name} refusal={phase.refusal} sentences={sentences}>
            {work !== undefined && <p>{tool.keptEarlier(work.file.name)}</p>}
          </Refusal>
        )}
        {phase.phase === 'lost' && <p className="users-refusal">{tool.workerGone}</p>}
      </div>
      {phase.phase === 'lost' && work !== undefined && (
        <button type="button" className="button" onClick={leaving(onReadAgain)}>
          {tool.readAgain(work.file.name)}
        </button>
      )}
      {onJudgeAgain !== undefined && job === undefined && (
        <button type="button" className="button" onClick={leaving(onJudgeAgain)}>
          {tool.judgeAgain}
        </button>
      )}
      {job !== undefined && <JobState job={job} sentences={sentences} onStop={leaving(job.stop)} />}
    </>
  );
}

import { useMemo, useState } from 'react';
import type { CallName, Calls, JobProgress } from './renumber-users.messages.ts';
import { Stopped, type RenumberThread } from './renumber-users.thread.ts';

/** Calls that can take long enough to be watched and stopped. */
export type JobName = Exclude<CallName, 'rows' | 'columns'>;

/** What the worker is at. */
export interface Job {
  readonly call: JobName;
  /** The file it is about. */
  readonly name: string;
  readonly progress: JobProgress | undefined;
  readonly stop: () => void;
}

/** The last job that the admin stopped. */
export type StoppedJob = Pick<Job, 'call' | 'name'>;

export interface Jobs {
  readonly job: Job | undefined;
  readonly stopped: StoppedJob | undefined;
  readonly run: RunJob;
}

/** Asks the worker as a job; fails with `Stopped` when it was stopped, by the admin or the signal. */
type RunJob = <Name extends JobName>(
  call: Name,
  ask: Calls[Name]['ask'],
  about?: { readonly name?: string; readonly signal?: AbortSignal },
) => Promise<Calls[Name]['answer']>;

export function useJobs(thread: RenumberThread): Jobs {
  const [job, setJob] = useState<Job>();
  const [stopped, setStopped] = useState<StoppedJob>();
  const run = useMemo(() => {
    const runJob: RunJob = async (call, ask, { name = '', signal } = {}) => {
      const stopper = new AbortController();
      signal?.addEventListener('abort', () => stopper.abort());
      const stop = () => {
        setStopped({ call, name });
        stopper.abort();
      };
      const whenCurrent = (next: Job | undefined) => (current: Job | undefined) =>
        current?.stop === stop ? next : current;
      setStopped(undefined);
      setJob({ call, name, progress: undefined, stop });
      try {
        return await thread.call(call, ask, {
          signal: stopper.signal,
          onProgress: (progress) => setJob(whenCurrent({ call, name, progress, stop })),
        });
      } finally {
        setJob(whenCurrent(undefined));
      }
    };
    return runJob;
  }, [thread]);
  return { job, stopped, run };
}

/** Goes on after a job that was stopped; any other failure means that the worker died. */
export function isStopped(error: unknown): boolean {
  return error instanceof Stopped;
}

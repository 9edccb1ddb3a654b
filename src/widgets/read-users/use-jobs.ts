import { useMemo, useState } from 'react';
import type { CallsOf, JobProgress } from './messages.ts';
import type { Thread } from './thread.ts';

/** What the worker is at. */
export interface Job<Name> {
  readonly call: Name;
  /** The file it is about. */
  readonly name: string;
  readonly progress: JobProgress | undefined;
  readonly stop: () => void;
}

/** Calls that can take long enough to be watched and stopped. */
export interface Jobs<List extends CallsOf<List>> {
  readonly job: Job<keyof List & string> | undefined;
  /** The last job that the admin stopped. */
  readonly stopped: Pick<Job<keyof List & string>, 'call' | 'name'> | undefined;
  /** Asks the worker as a job; fails with `Stopped` when it was stopped, by the admin or the signal. */
  readonly run: <Name extends keyof List & string>(
    call: Name,
    ask: List[Name]['ask'],
    about?: { readonly name?: string; readonly signal?: AbortSignal },
  ) => Promise<List[Name]['answer']>;
}

export function useJobs<List extends CallsOf<List>>(thread: Thread<List>): Jobs<List> {
  const [job, setJob] = useState<Jobs<List>['job']>();
  const [stopped, setStopped] = useState<Jobs<List>['stopped']>();
  const run = useMemo(() => {
    const runJob: Jobs<List>['run'] = async (call, ask, { name = '', signal } = {}) => {
      const stopper = new AbortController();
      signal?.addEventListener('abort', () => stopper.abort());
      const stop = () => {
        setStopped({ call, name });
        stopper.abort();
      };
      const whenCurrent =
        (next: Jobs<List>['job']) =>
        (current: Jobs<List>['job']): Jobs<List>['job'] =>
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

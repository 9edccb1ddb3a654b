import type { Ask, CallsOf, JobProgress, Stop, Tell } from './messages.ts';

/** What answering a question may use besides the question. */
export interface Task {
  readonly signal: AbortSignal;
  readonly tellProgress: (progress: JobProgress) => void;
}

export type Answers<List extends CallsOf<List>> = {
  [Name in keyof List]: (
    ask: List[Name]['ask'],
    task: Task,
  ) => List[Name]['answer'] | Promise<List[Name]['answer']>;
};

/** Milliseconds between two words about the progress of one task. */
const pause = 60;

/**
 * Answers the questions of the page one at a time, in order: an answer always speaks of the
 * file that was opened before it. A question can be stopped, also while it waits.
 */
export function serveCalls<List extends CallsOf<List>>(answers: Answers<List>): void {
  const stoppers = new Map<number, AbortController>();
  let queue = Promise.resolve();

  self.addEventListener('message', ({ data }: MessageEvent<Ask<List> | Stop>) => {
    if ('stop' in data) {
      stoppers.get(data.stop)?.abort();
      return;
    }
    const stopper = new AbortController();
    stoppers.set(data.id, stopper);
    queue = queue
      .then(() => answer(answers, data, stopper.signal))
      .catch(fail)
      .finally(() => stoppers.delete(data.id));
  });
}

async function answer<List extends CallsOf<List>>(
  answers: Answers<List>,
  { id, name, ask }: Ask<List>,
  signal: AbortSignal,
) {
  const answerCall = answers[name] as (ask: unknown, task: Task) => unknown;
  try {
    signal.throwIfAborted();
    const found = await answerCall(ask, { signal, tellProgress: slowly(id) });
    signal.throwIfAborted();
    tell({ id, answer: found });
  } catch (error) {
    if (!signal.aborted) throw error;
    tell({ id, stopped: true });
  }
}

/** Tells no more often than a reader can follow; a task that is over at once tells nothing. */
function slowly(id: number): (progress: JobProgress) => void {
  let last = performance.now();
  return (progress) => {
    const now = performance.now();
    if (now - last < pause) return;
    last = now;
    tell({ id, progress });
  };
}

function tell(message: Tell): void {
  self.postMessage(message);
}

/** A fault must reach the page as the worker's own error, not vanish in a promise. */
function fail(fault: unknown): void {
  setTimeout(() => {
    throw fault;
  });
}

import type { CallsOf, JobProgress, Tell } from './messages.ts';

/** What a question fails with when it was stopped: nobody waits for the answer any more. */
export class Stopped extends Error {
  constructor() {
    super('The question was stopped.');
  }
}

/** Goes on after a question that was stopped; any other failure means that the worker died. */
export function isStopped(error: unknown): boolean {
  return error instanceof Stopped;
}

interface CallOptions {
  readonly onProgress?: (progress: JobProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * A worker as functions that answer. When it dies, every open question fails, and the next question
 * starts a new one. A question that is stopped fails with `Stopped`.
 */
export interface Thread<List extends CallsOf<List>> {
  call<Name extends keyof List>(
    name: Name,
    ask: List[Name]['ask'],
    options?: CallOptions,
  ): Promise<List[Name]['answer']>;
  end(): void;
}

interface Waiting {
  readonly answer: (answer: never) => void;
  readonly fail: (fault: Error) => void;
  readonly progress: ((progress: JobProgress) => void) | undefined;
}

export function startThread<List extends CallsOf<List>>(makeWorker: () => Worker): Thread<List> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined = startWorker();
  let lastId = 0;

  function startWorker(): Worker {
    const started = makeWorker();
    started.addEventListener('message', hear);
    started.addEventListener('error', lose);
    started.addEventListener('messageerror', lose);
    return started;
  }

  function hear({ data }: MessageEvent<Tell>): void {
    const call = waiting.get(data.id);
    if ('progress' in data) {
      call?.progress?.(data.progress);
      return;
    }
    waiting.delete(data.id);
    if ('stopped' in data) call?.fail(new Stopped());
    else call?.answer(data.answer as never);
  }

  function lose(): void {
    worker?.terminate();
    worker = undefined;
    const open = [...waiting.values()];
    waiting.clear();
    open.forEach(({ fail }) => {
      fail(new Error('The worker stopped.'));
    });
  }

  return {
    call(name, ask, { onProgress, signal } = {}) {
      worker ??= startWorker();
      const running = worker;
      const id = (lastId += 1);
      return new Promise((answer, fail) => {
        waiting.set(id, { answer, fail, progress: onProgress });
        signal?.addEventListener('abort', () => {
          running.postMessage({ stop: id });
        });
        running.postMessage({ id, name, ask });
      });
    },
    end: lose,
  };
}

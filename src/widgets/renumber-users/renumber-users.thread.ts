import type { CallName, Calls, JobProgress, Tell } from './renumber-users.messages.ts';

/** What a question fails with when it was stopped: nobody waits for the answer any more. */
export class Stopped extends Error {
  constructor() {
    super('The question was stopped.');
  }
}

interface CallOptions {
  readonly onProgress?: (progress: JobProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * The worker as functions that answer. When it dies, every open question fails, and the next
 * question starts a new one. A question that is stopped fails with `Stopped`.
 */
export interface RenumberThread {
  call<Name extends CallName>(
    name: Name,
    ask: Calls[Name]['ask'],
    options?: CallOptions,
  ): Promise<Calls[Name]['answer']>;
  end(): void;
}

interface Waiting {
  readonly answer: (answer: never) => void;
  readonly fail: (fault: Error) => void;
  readonly progress: ((progress: JobProgress) => void) | undefined;
}

export function startThread(): RenumberThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined = startWorker(hear, lose);
  let lastId = 0;

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
      worker ??= startWorker(hear, lose);
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

function startWorker(hear: (message: MessageEvent<Tell>) => void, lose: () => void): Worker {
  const worker = new Worker(new URL('./renumber-users.worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.addEventListener('message', hear);
  worker.addEventListener('error', lose);
  worker.addEventListener('messageerror', lose);
  return worker;
}

import type { CallName, Calls, Tell } from './renumber-users.messages.ts';

interface Waiting {
  readonly answer: (answer: never) => void;
  readonly fail: (fault: Error) => void;
  readonly progress: ((part: number) => void) | undefined;
}

/**
 * The worker as functions that answer. When it dies, every open question fails, and the next
 * question starts a new one.
 */
export interface RenumberThread {
  call<Name extends CallName>(
    name: Name,
    ask: Calls[Name]['ask'],
    onProgress?: (part: number) => void,
  ): Promise<Calls[Name]['answer']>;
  end(): void;
}

export function startThread(): RenumberThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined = startWorker(hear, lose);
  let lastId = 0;

  function hear({ data }: MessageEvent<Tell>): void {
    const call = waiting.get(data.id);
    if ('progress' in data) {
      call?.progress?.(data.progress);
    } else {
      waiting.delete(data.id);
      call?.answer(data.answer as never);
    }
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
    call(name, ask, progress) {
      worker ??= startWorker(hear, lose);
      const running = worker;
      return new Promise((answer, fail) => {
        lastId += 1;
        waiting.set(lastId, { answer, fail, progress });
        running.postMessage({ id: lastId, name, ask });
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

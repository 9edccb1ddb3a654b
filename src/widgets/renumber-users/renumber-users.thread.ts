import type { CallName, Calls, Tell } from './renumber-users.messages.ts';

interface Waiting {
  readonly answer: (answer: never) => void;
  readonly fail: (fault: Error) => void;
  readonly progress: ((part: number) => void) | undefined;
}

/** The worker as functions that answer. When it dies, every open question fails. */
export interface RenumberThread {
  call<Name extends CallName>(
    name: Name,
    ask: Calls[Name]['ask'],
    onProgress?: (part: number) => void,
  ): Promise<Calls[Name]['answer']>;
  end(): void;
}

export function startThread(): RenumberThread {
  const worker = new Worker(new URL('./renumber-users.worker.ts', import.meta.url), {
    type: 'module',
  });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  function fail(): void {
    const open = [...waiting.values()];
    waiting.clear();
    open.forEach((call) => {
      call.fail(new Error('The worker stopped.'));
    });
  }

  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<Tell>) => {
    const call = waiting.get(data.id);
    if ('progress' in data) {
      call?.progress?.(data.progress);
    } else {
      waiting.delete(data.id);
      call?.answer(data.answer as never);
    }
  });

  return {
    call(name, ask, progress) {
      return new Promise((answer, reject) => {
        lastId += 1;
        waiting.set(lastId, { answer, fail: reject, progress });
        worker.postMessage({ id: lastId, name, ask });
      });
    },
    end() {
      worker.terminate();
    },
  };
}

import { MessageBreak } from './message-break.ts';
import { refuse } from './refuse.ts';
import type { RowProgress, Steps } from './steps.ts';

export type RunOptions = {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: RowProgress) => void) | undefined;
};

/** Milliseconds of work between two looks at the world. */
const pause = 16;

/**
 * Does a job step by step and now and then lets messages in between two steps, so that it can be
 * watched and stopped. Throws `FileRefused` with `file.cancelled` when the signal is given.
 */
export async function runSteps<Result>(
  steps: Steps<Result>,
  { signal, onProgress }: RunOptions = {},
): Promise<Result> {
  let messages: MessageBreak | undefined;
  let last = performance.now();
  try {
    for (;;) {
      if (signal?.aborted) refuse({ code: 'file.cancelled' });
      const { done, value } = steps.next();
      if (done === true) return value;
      onProgress?.(value);
      if (performance.now() - last < pause) continue;
      messages ??= new MessageBreak();
      await messages.pause();
      last = performance.now();
    }
  } finally {
    messages?.close();
  }
}

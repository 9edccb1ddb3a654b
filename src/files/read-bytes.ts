import type { ReadingProgress } from './reading-progress.ts';
import { refuse } from './refuse.ts';

export type ReadBytesOptions = {
  onProgress?: ((progress: ReadingProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/**
 * All bytes of a file, read piece by piece. Throws `FileRefused` with `file.cancelled`, or with
 * `file.unreadable` when there are more or fewer bytes than the file had when it was chosen.
 */
export async function readBytes(
  file: Blob,
  { onProgress, signal }: ReadBytesOptions,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let length = 0;
  for (;;) {
    if (signal?.aborted) refuse({ code: 'file.cancelled' });
    const { done, value } = await reader.read();
    if (done) break;
    if (length + value.length > bytes.length) refuse({ code: 'file.unreadable' });
    bytes.set(value, length);
    length += value.length;
    onProgress?.({ stage: 'bytes', done: length, total: bytes.length });
  }
  return length === bytes.length ? bytes : refuse({ code: 'file.unreadable' });
}

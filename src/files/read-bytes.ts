import type { ReadingProgress } from './reading-progress.ts';
import { refuse } from './refuse.ts';

export type ReadBytesOptions = {
  onProgress?: ((progress: ReadingProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/** All bytes of a file. Throws as `fillBytes` does. */
export async function readBytes(file: Blob, options: ReadBytesOptions): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  await fillBytes(file, bytes, options);
  return bytes;
}

/**
 * Reads a file piece by piece into bytes that are as many. After each piece `onFilled` is told how
 * many are there, while the next piece is on its way. Throws `FileRefused` with `file.cancelled`, or
 * with `file.unreadable` when there are more or fewer bytes than the file had when it was chosen.
 */
export async function fillBytes(
  file: Blob,
  bytes: Uint8Array,
  { onProgress, signal }: ReadBytesOptions,
  onFilled?: (end: number) => void,
): Promise<void> {
  const reader = file.stream().getReader();
  let length = 0;
  try {
    for (let coming = reader.read(); ;) {
      if (signal?.aborted) refuse({ code: 'file.cancelled' });
      const { done, value } = await coming;
      if (done) break;
      coming = reader.read();
      if (length + value.length > bytes.length) refuse({ code: 'file.unreadable' });
      bytes.set(value, length);
      length += value.length;
      onProgress?.({ stage: 'bytes', done: length, total: bytes.length });
      onFilled?.(length);
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
  if (length < bytes.length) refuse({ code: 'file.unreadable' });
}

import { refuse } from './refuse.ts';

export type ReadBytesOptions = {
  onProgress?: ((progress: { bytes: number; totalBytes: number }) => void) | undefined;
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
    onProgress?.({ bytes: length, totalBytes: bytes.length });
  }
  return length === bytes.length ? bytes : refuse({ code: 'file.unreadable' });
}

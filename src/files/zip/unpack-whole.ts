import { unpackPart, type UnpackBudget } from './unpack-part.ts';
import type { ZipPart } from './zip-directory.ts';

/**
 * All bytes of one part, unpacked. Throws `FileRefused` as `unpackPart` does.
 */
export async function unpackWhole(
  file: Blob,
  part: ZipPart,
  budget: UnpackBudget,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: BlobPart[] = [];
  for await (const piece of unpackPart(file, part, budget)) {
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

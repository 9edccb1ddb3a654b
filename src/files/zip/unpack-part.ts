import { crc32 } from './crc32.ts';
import type { ZipPart } from './zip-directory.ts';
import { MessageBreak } from '../message-break.ts';
import { workbookLimits } from '../workbook-limits.ts';
import { refuse } from '../refuse.ts';

/** What unpacking may still cost, shared by all parts of one archive. */
export type UnpackBudget = {
  bytesLeft: number;
  onBytes?: ((count: number) => void) | undefined;
  signal?: AbortSignal | undefined;
};

const localHeaderSignature = 0x04034b50;
const localHeaderSize = 30;
const stored = 0;
const deflated = 8;

/** Bytes between two looks at the world. */
const bytesPerStep = 512 * 1024;

/**
 * The bytes of one part, unpacked, piece by piece. The sizes the archive claims are checked before
 * unpacking, the real ones while it goes on, the check sum at the end.
 * Throws `FileRefused` with `file.encrypted`, `file.unknown-packing`, `file.unpacks-too-large`,
 * `file.damaged` or `file.cancelled`.
 */
export async function* unpackPart(
  file: Blob,
  part: ZipPart,
  budget: UnpackBudget,
): AsyncGenerator<Uint8Array> {
  checkPacking(part);
  checkSize(part, part.size, budget);
  let size = 0;
  let crc = 0;
  let breath = 0;
  for await (const bytes of unpackedStream(await packedBytes(file, part), part)) {
    size += bytes.length;
    crc = crc32(bytes, crc);
    if (size > part.size) refuse({ code: 'file.damaged', part: part.name });
    checkSize(part, size, budget);
    if (budget.signal?.aborted) refuse({ code: 'file.cancelled' });
    budget.onBytes?.(bytes.length);
    yield bytes;
    if (size < breath + bytesPerStep) continue;
    breath = size;
    const messages = new MessageBreak();
    await messages.pause();
    messages.close();
  }
  budget.bytesLeft -= size;
  if (size !== part.size || crc !== part.crc) refuse({ code: 'file.damaged', part: part.name });
}

function checkPacking(part: ZipPart): void {
  if (part.encrypted) refuse({ code: 'file.encrypted' });
  if (part.method !== stored && part.method !== deflated) {
    refuse({ code: 'file.unknown-packing', part: part.name });
  }
}

function checkSize(part: ZipPart, size: number, budget: UnpackBudget): void {
  const swollen =
    size > workbookLimits.ratioMattersFrom && size > part.packedSize * workbookLimits.unpackedRatio;
  if (size > budget.bytesLeft || swollen) {
    refuse({ code: 'file.unpacks-too-large', limit: workbookLimits.unpackedBytes });
  }
}

/** The packed bytes stand after the part's own header, which has a length of its own. */
async function packedBytes(file: Blob, part: ZipPart): Promise<Blob> {
  const begin = part.headerOffset;
  const header = new DataView(await file.slice(begin, begin + localHeaderSize).arrayBuffer());
  const whole = header.byteLength === localHeaderSize;
  if (!whole || header.getUint32(0, true) !== localHeaderSignature) {
    refuse({ code: 'file.damaged', part: part.name });
  }
  const data = begin + localHeaderSize + header.getUint16(26, true) + header.getUint16(28, true);
  if (data + part.packedSize > file.size) refuse({ code: 'file.damaged', part: part.name });
  return file.slice(data, data + part.packedSize);
}

/** While a piece is looked at, the next one is unpacked. */
async function* unpackedStream(packed: Blob, part: ZipPart): AsyncGenerator<Uint8Array> {
  const reader = openStream(packed, part).getReader();
  try {
    for (let coming = readPiece(reader, part); ;) {
      const { done, value } = await coming;
      if (done) return;
      coming = readPiece(reader, part);
      coming.catch(() => undefined); // it is thrown when its turn comes
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function openStream(packed: Blob, part: ZipPart): ReadableStream<Uint8Array> {
  if (part.method === stored) return packed.stream();
  return packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
}

/** A file that cannot be read any more is another trouble than bytes that cannot be unpacked. */
async function readPiece(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  part: ZipPart,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read();
  } catch (error) {
    if (isFileTrouble(error)) throw error;
    return refuse({ code: 'file.damaged', part: part.name });
  }
}

function isFileTrouble(error: unknown): boolean {
  return error instanceof DOMException && /^Not(?:Found|Readable)Error$/.test(error.name);
}

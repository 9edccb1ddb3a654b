import { refuse } from '../refuse.ts';

/** A part of a zip file as its directory describes it; sizes and places in bytes. */
export type ZipPart = {
  name: string;
  encrypted: boolean;
  /** 0 = stored as it is, 8 = deflated. */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where the part's own header begins. */
  headerOffset: number;
};

/** The parts of an archive by name in lower case with forward slashes. */
export type ZipDirectory = ReadonlyMap<string, ZipPart>;

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const partSignature = 0x02014b50;
const endSize = 22;
const largestComment = 0xffff;
const full32 = 0xffffffff;

/**
 * Reads the list of parts at the end of a zip file (APPNOTE 4.3.12–4.3.16, zip64 included).
 * Throws `FileRefused` with `file.damaged` when it is missing, cut off or names a part twice.
 */
export async function readZipDirectory(file: Blob): Promise<ZipDirectory> {
  const { offset, size } = await findDirectory(file);
  if (offset + size > file.size) refuse({ code: 'file.damaged' });
  const directory = await view(file, offset, offset + size);
  const parts = new Map<string, ZipPart>();
  for (let at = 0; at < size;) {
    const { part, length } = readPart(directory, at);
    const key = part.name.toLowerCase();
    if (parts.has(key)) refuse({ code: 'file.damaged', part: part.name });
    parts.set(key, part);
    at += length;
  }
  return parts;
}

async function findDirectory(file: Blob): Promise<{ offset: number; size: number }> {
  const tailOffset = Math.max(0, file.size - endSize - largestComment);
  const tail = await view(file, tailOffset, file.size);
  let end = tail.byteLength - endSize;
  while (end >= 0 && tail.getUint32(end, true) !== endSignature) end--;
  if (end < 0) refuse({ code: 'file.damaged' });
  const size = tail.getUint32(end + 12, true);
  const offset = tail.getUint32(end + 16, true);
  if (offset !== full32 && size !== full32) return { offset, size };
  return findDirectory64(file, tailOffset + end);
}

async function findDirectory64(
  file: Blob,
  endOffset: number,
): Promise<{ offset: number; size: number }> {
  const locator = await view(file, Math.max(0, endOffset - 20), endOffset);
  if (uint32(locator, 0) !== end64LocatorSignature) refuse({ code: 'file.damaged' });
  const offset64 = uint64(locator, 8);
  const end64 = await view(file, offset64, offset64 + 56);
  if (uint32(end64, 0) !== end64Signature) refuse({ code: 'file.damaged' });
  return { size: uint64(end64, 40), offset: uint64(end64, 48) };
}

function readPart(directory: DataView, at: number): { part: ZipPart; length: number } {
  if (uint32(directory, at) !== partSignature) refuse({ code: 'file.damaged' });
  const nameLength = uint16(directory, at + 28);
  const extraLength = uint16(directory, at + 30);
  const length = 46 + nameLength + extraLength + uint16(directory, at + 32);
  if (at + length > directory.byteLength) refuse({ code: 'file.damaged' });
  const nameBytes = new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength);
  const large = largeSizes(directory, at + 46 + nameLength, extraLength);
  const size = uint32(directory, at + 24);
  const packedSize = uint32(directory, at + 20);
  const headerOffset = uint32(directory, at + 42);
  const part = {
    name: new TextDecoder().decode(nameBytes).replaceAll('\\', '/'),
    encrypted: (uint16(directory, at + 8) & 1) === 1,
    method: uint16(directory, at + 10),
    crc: uint32(directory, at + 16),
    size: size === full32 ? large() : size,
    packedSize: packedSize === full32 ? large() : packedSize,
    headerOffset: headerOffset === full32 ? large() : headerOffset,
  };
  return { part, length };
}

/** Hands out, one after the other, the sizes that did not fit in 32 bits (APPNOTE 4.5.3). */
function largeSizes(directory: DataView, extra: number, extraLength: number): () => number {
  const end = extra + extraLength;
  let at = extra;
  while (at + 4 <= end && uint16(directory, at) !== 1) at += 4 + uint16(directory, at + 2);
  at += 4;
  return () => {
    if (at + 8 > end) refuse({ code: 'file.damaged' });
    at += 8;
    return uint64(directory, at - 8);
  };
}

/** A view on some bytes of a file; fewer than asked when the file ends before. */
async function view(file: Blob, begin: number, end: number): Promise<DataView> {
  return new DataView(await file.slice(begin, end).arrayBuffer());
}

function uint16(bytes: DataView, at: number): number {
  if (at + 2 > bytes.byteLength) refuse({ code: 'file.damaged' });
  return bytes.getUint16(at, true);
}

function uint32(bytes: DataView, at: number): number {
  if (at + 4 > bytes.byteLength) refuse({ code: 'file.damaged' });
  return bytes.getUint32(at, true);
}

function uint64(bytes: DataView, at: number): number {
  return uint32(bytes, at) + uint32(bytes, at + 4) * 2 ** 32;
}

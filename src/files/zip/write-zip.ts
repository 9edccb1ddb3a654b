import { crc32 } from './crc32.ts';

export type FileToZip = {
  /** ASCII, without folders. */
  name: string;
  blob: Blob;
  /** When the file was made, in local time. */
  at: Date;
};

const version = 20;
const utf8Names = 1 << 11;
const deflated = 8;

/** One zip file with all these files, deflated (APPNOTE 4.3). Together they are below 4 GB. */
export async function zipFiles(files: readonly FileToZip[]): Promise<Blob> {
  const parts: BlobPart[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const file of files) {
    const { packed, crc } = await deflate(file.blob);
    const name = new TextEncoder().encode(file.name);
    const fields = sharedFields(file, crc, { packed: packed.size, name: name.length });
    const header = layOut([0x04034b50, 4], ...fields);
    const entry = layOut([0x02014b50, 4], [version, 2], ...fields, ...entryFields(offset));
    parts.push(header, name, packed);
    directory.push(entry, name);
    offset += header.length + name.length + packed.size;
    directorySize += entry.length + name.length;
  }
  return new Blob([...parts, ...directory, directoryEnd(files.length, directorySize, offset)]);
}

/** The packed bytes of a file, and the check sum over the others. */
async function deflate(blob: Blob): Promise<{ packed: Blob; crc: number }> {
  let crc = 0;
  const weighed = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, stream) {
      crc = crc32(bytes, crc);
      stream.enqueue(bytes);
    },
  });
  const stream = blob.stream().pipeThrough(weighed);
  const packed = await new Response(
    stream.pipeThrough(new CompressionStream('deflate-raw')),
  ).blob();
  return { packed, crc };
}

/** A number and the bytes it takes, the lowest byte first. */
type Field = readonly [value: number, size: 2 | 4];

/** What the header of a file and its entry in the directory have in common. */
function sharedFields(
  { blob, at }: FileToZip,
  crc: number,
  sizes: { packed: number; name: number },
) {
  const { date, time } = dosMoment(at);
  return [
    [version, 2],
    [utf8Names, 2],
    [deflated, 2],
    [time, 2],
    [date, 2],
    [crc, 4],
    [sizes.packed, 4],
    [blob.size, 4],
    [sizes.name, 2],
    [0, 2],
  ] satisfies Field[];
}

/** No comment, first disk, no attributes, and where the header of the file begins. */
function entryFields(offset: number): Field[] {
  return [
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [offset, 4],
  ];
}

function directoryEnd(count: number, size: number, offset: number): Uint8Array<ArrayBuffer> {
  return layOut([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
}

/** Date and time as zip files keep them, in steps of two seconds from 1980 (APPNOTE 4.4.6). */
function dosMoment(at: Date): { date: number; time: number } {
  return {
    date: ((at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate(),
    time: (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1),
  };
}

function layOut(...fields: Field[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fields.reduce((length, [, size]) => length + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

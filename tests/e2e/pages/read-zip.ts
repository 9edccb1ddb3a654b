import { crc32, inflateRawSync } from 'node:zlib';

/** The files in a zip, by name, each held against its size and CRC-32. Reads the directory at the end. */
export function readZip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const files = new Map<string, Buffer>();
  let place = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(place + 28);
    const name = zip.toString('utf8', place + 46, place + 46 + nameLength);
    files.set(name, readEntry(zip, place));
    place += 46 + nameLength + zip.readUInt16LE(place + 30) + zip.readUInt16LE(place + 32);
  }
  return files;
}

function readEntry(zip: Buffer, entry: number): Buffer {
  const method = zip.readUInt16LE(entry + 10);
  const size = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(begin, begin + size);
  const bytes = method === 0 ? packed : inflateRawSync(packed);
  const sound = bytes.length === zip.readUInt32LE(entry + 24);
  if (!sound || crc32(bytes) !== zip.readUInt32LE(entry + 16)) throw new Error('A damaged zip.');
  return Buffer.from(bytes);
}

// @ts-check
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, createDeflateRaw } from 'node:zlib';

/**
 * @typedef {{ name: string, data: Buffer, crc: number, size: number }} PackedPart
 * `size` is what the directory says the part unpacks to.
 */

/**
 * @param {string} name @param {Iterable<string>} texts
 * @returns {Promise<PackedPart>}
 */
export async function packPart(name, texts) {
  const deflate = createDeflateRaw({ level: 6 });
  /** @type {Buffer[]} */
  const pieces = [];
  deflate.on('data', (piece) => pieces.push(piece));
  const done = new Promise((resolve) => deflate.once('end', resolve));
  let crc = 0;
  let size = 0;
  for (const text of texts) {
    const bytes = Buffer.from(text);
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  deflate.end();
  await done;
  return { name, data: Buffer.concat(pieces), crc, size };
}

/** @param {string} path @param {readonly PackedPart[]} parts */
export function writeZip(path, parts) {
  const file = openSync(path, 'w');
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  for (const part of parts) {
    const head = localHeader(part);
    directory.push(directoryEntry(part, offset));
    writeSync(file, head);
    writeSync(file, part.data);
    offset += head.length + part.data.length;
  }
  const entries = Buffer.concat(directory);
  writeSync(file, entries);
  writeSync(file, directoryEnd(parts.length, entries.length, offset));
  closeSync(file);
}

/** Version 2.0, UTF-8 name, deflate, 1 January 2026. @param {PackedPart} part */
function commonFields({ name, data, crc, size }) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(0x5c21, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

/** @param {PackedPart} part */
function localHeader(part) {
  return Buffer.concat([signature(0x04034b50), commonFields(part), Buffer.from(part.name)]);
}

/** @param {PackedPart} part @param {number} offset */
function directoryEntry(part, offset) {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  const madeBy = Buffer.from([20, 0]);
  const fields = [signature(0x02014b50), madeBy, commonFields(part), rest, Buffer.from(part.name)];
  return Buffer.concat(fields);
}

/** @param {number} count @param {number} size @param {number} offset */
function directoryEnd(count, size, offset) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** @param {number} value */
function signature(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

import { crc32 } from '../../../src/files/zip/crc32.ts';
import { joinBytes } from './join-bytes.ts';

export type MadePart = {
  name: string;
  bytes: Uint8Array;
  /** Overrides what the archive says about the part, to make it lie. */
  claims?: { size?: number; crc?: number; method?: number; encrypted?: boolean };
  stored?: boolean;
};

/** Writes a zip file of which each claim can be made untrue. */
export async function makeZip(parts: readonly MadePart[]): Promise<Blob> {
  const locals: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = part.stored ? part.bytes.slice() : await deflate(part.bytes);
    const fields = headerFields(part, packed.length);
    const name = new TextEncoder().encode(part.name);
    const local = joinBytes(
      uint32(0x04034b50),
      fields,
      uint16(name.length),
      uint16(0),
      name,
      packed,
    );
    directory.push(
      joinBytes(
        uint32(0x02014b50),
        uint16(20),
        fields,
        uint16(name.length),
        ...[0, 0, 0, 0].map(uint16),
        uint32(0),
        uint32(offset),
        name,
      ),
    );
    locals.push(local);
    offset += local.length;
  }
  const list = joinBytes(...directory);
  const count = uint16(parts.length);
  const end = [uint32(0x06054b50), uint16(0), uint16(0), count, count];
  return new Blob([...locals, list, ...end, uint32(list.length), uint32(offset), uint16(0)]);
}

function headerFields({ bytes, claims = {}, stored }: MadePart, packedLength: number) {
  const method = claims.method ?? (stored ? 0 : 8);
  return joinBytes(
    uint16(20),
    uint16(claims.encrypted ? 1 : 0),
    uint16(method),
    uint32(0),
    uint32(claims.crc ?? crc32(bytes)),
    uint32(packedLength),
    uint32(claims.size ?? bytes.length),
  );
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes.slice()]).stream();
  const packed = stream.pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function uint16(value: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff);
}

function uint32(value: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(...[0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff));
}

import { crc32 } from '../../../files/zip/crc32.ts';

/** What stands in front of a hand-over in an address, behind the `#`. */
const linkMark = 'd=';

/** The version of the format that this site writes. */
export const linkVersion = '1';

/** `p`: plain, `l`: locked with a passphrase. */
export type LinkKind = 'p' | 'l';

/**
 * A body within what makes damage known: one sign for the version, one for the kind, three for the
 * length of the body and seven for a checksum (CRC-32) over all the rest, both in base 36. Every
 * version keeps length and checksum in this place, so that a later one is told from a damaged one.
 */
export function frameBody(kind: LinkKind, body: string): string {
  const head = linkVersion + kind + inBase36(body.length, 3);
  return `${linkMark}${head}${checksum(head + body)}${body}`;
}

/** What a frame holds; undefined where one sign is missing, extra or another one. */
export function readFrame(
  fragment: string,
): { version: string; kind: string; body: string } | undefined {
  const [whole, head, sum, version, kind, length, body] =
    /^d=(?=([a-z0-9]{5})([a-z0-9]{7}))(.)(.)(.{3}).{7}([\w-]*)$/.exec(fragment) ?? [];
  if (whole === undefined || length !== inBase36(body!.length, 3)) return undefined;
  return checksum(head! + body!) === sum
    ? { version: version!, kind: kind!, body: body! }
    : undefined;
}

function checksum(text: string): string {
  return inBase36(crc32(new TextEncoder().encode(text)), 7);
}

function inBase36(count: number, length: number): string {
  return count.toString(36).padStart(length, '0');
}

import { decodeText } from './character-set.ts';
import type { FileRefusal } from './file-issue.ts';
import type { CellBytes } from './table.ts';

export type Container = 'zip' | 'ole2' | 'pdf' | 'text';

const signatures: readonly { container: Container; bytes: readonly number[] }[] = [
  { container: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { container: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { container: 'ole2', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { container: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
];

/** What a file is by its first bytes; `text` is everything without a known signature. */
export function recogniseContainer(head: Uint8Array): Container {
  const found = signatures.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  return found?.container ?? 'text';
}

const largestPiece = 1024 * 1024;

/**
 * Why an OLE2 file is not read: a workbook behind a password is packed in a stream of that name,
 * an old workbook is a stream `Workbook` or `Book`; anything else is no spreadsheet.
 */
export function recogniseOle2(bytes: Uint8Array): FileRefusal {
  if (holdsName(bytes, 'EncryptedPackage')) return { code: 'file.encrypted' };
  const workbook = holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book');
  return { code: workbook ? 'file.legacy-xls' : 'file.binary' };
}

/** Names in the directory of an OLE2 file are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const sought = [...name, ''].join('\0');
  for (let at = 0; at < bytes.length; at += largestPiece) {
    const piece = bytes.subarray(at, at + largestPiece + sought.length);
    if (decodeText(piece, 'windows-1252').includes(sought)) return true;
  }
  return false;
}

const markup: readonly { start: RegExp; refusal: FileRefusal }[] = [
  { start: /^\{\\rtf/, refusal: { code: 'file.rtf' } },
  {
    start: /^<\?xml[^]*urn:schemas-microsoft-com:office:spreadsheet/i,
    refusal: { code: 'file.spreadsheet-xml' },
  },
  {
    start: /^(?=<|MIME-Version:)[^]*?<(?:!doctype html|html|head|body|table)[\s>]/i,
    refusal: { code: 'file.html' },
  },
  { start: /^<(?:\?xml|!doctype)/i, refusal: { code: 'file.xml' } },
];

/** Why a text holds no table of separated fields, if that shows at its beginning. */
export function recogniseText({ bytes, characterSet }: CellBytes): FileRefusal | undefined {
  const sample = decodeText(bytes.subarray(0, 64 * 1024), characterSet);
  if (isBinary(sample)) return { code: 'file.binary' };
  const start = sample.slice(0, 4096).trimStart();
  return markup.find((kind) => kind.start.test(start))?.refusal;
}

/** A zero is in no text; other control characters are few, and are left to be reported per cell. */
function isBinary(sample: string): boolean {
  if (sample.includes('\0')) return true;
  const strange = sample.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange > 8 && strange > sample.length * 0.05;
}

import { decodeText } from './character-set.ts';
import type { FileRefusal } from './file-issue.ts';

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

/**
 * Why an OLE2 file is not read: a workbook behind a password is packed in a stream of that name,
 * an old workbook is a stream `Workbook` or `Book`; anything else is no spreadsheet. Names in its
 * directory are UTF-16.
 */
export function recogniseOle2(bytes: Uint8Array): FileRefusal {
  const content = decodeText(bytes, 'windows-1252');
  const holds = (name: string) => content.includes([...name, ''].join('\0'));
  if (holds('EncryptedPackage')) return { code: 'file.encrypted' };
  return holds('Workbook') || holds('Book') ? { code: 'file.legacy-xls' } : { code: 'file.binary' };
}

const markup: readonly { start: RegExp; refusal: FileRefusal }[] = [
  { start: /^\{\\rtf/, refusal: { code: 'file.rtf' } },
  {
    start: /^<\?xml[^]*urn:schemas-microsoft-com:office:spreadsheet/i,
    refusal: { code: 'file.spreadsheet-xml' },
  },
  {
    start: /^(?=<|MIME-Version:)[^]*?<(?:html|head|body|table)[\s>]/i,
    refusal: { code: 'file.html' },
  },
  { start: /^<!doctype html/i, refusal: { code: 'file.html' } },
  { start: /^<(?:\?xml|!doctype)/i, refusal: { code: 'file.xml' } },
];

/** Why a text holds no table of separated fields, if that shows at its beginning. */
export function recogniseText(text: string): FileRefusal | undefined {
  const start = text.slice(0, 4096).trimStart();
  if (text.trim() === '') return { code: 'file.blank' };
  if (isBinary(text)) return { code: 'file.binary' };
  return markup.find((kind) => kind.start.test(start))?.refusal;
}

/** A zero is in no text; other control characters are few, and are left to be reported per cell. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const sample = text.slice(0, 64 * 1024);
  const strange = sample.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange > 8 && strange > sample.length * 0.05;
}

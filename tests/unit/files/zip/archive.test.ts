import { describe, expect, test } from 'vitest';
import { workbookLimits } from '../../../../src/files/workbook-limits.ts';
import { makeWorkbook, workbookParts, zipParts } from '../make-workbook.ts';
import { makeZip, type MadePart } from '../make-zip.ts';
import { readRefusal, readRows } from '../read-reading.ts';

const sheet = 'xl/worksheets/sheet1.xml';
const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** A workbook of which the sheet is packed in another way, or lies about itself. */
function withSheet(change: Partial<MadePart>): Promise<Blob> {
  const parts = zipParts(workbookParts(cell));
  return makeZip(parts.map((part) => (part.name === sheet ? { ...part, ...change } : part)));
}

test('reads parts that are stored as they are', async () => {
  expect(await readRows(await withSheet({ stored: true }))).toEqual([['1']]);
});

test.each<[Partial<MadePart>, object, string]>([
  [{ claims: { crc: 1 } }, { code: 'file.damaged', part: sheet }, 'another check sum'],
  [{ claims: { size: 5 } }, { code: 'file.damaged', part: sheet }, 'larger than it says'],
  [{ claims: { size: 9999 } }, { code: 'file.damaged', part: sheet }, 'smaller than it says'],
  [{ claims: { method: 0 } }, { code: 'file.damaged', part: sheet }, 'packed, but says stored'],
  [{ stored: true, claims: { method: 8 } }, { code: 'file.damaged', part: sheet }, 'the reverse'],
  [{ claims: { method: 12 } }, { code: 'file.unknown-packing', part: sheet }, 'packed with bzip2'],
  [{ claims: { encrypted: true } }, { code: 'file.encrypted' }, 'a password on the zip file'],
  [
    { claims: { size: workbookLimits.unpackedBytes + 1 } },
    { code: 'file.unpacks-too-large', limit: workbookLimits.unpackedBytes },
    'says that it is larger than may be',
  ],
])('refuses a part %j', async (change, refusal) => {
  expect(await readRefusal(await withSheet(change))).toEqual(refusal);
});

test('refuses a bomb, whether it tells its size or not', async () => {
  const bytes = new Uint8Array(workbookLimits.ratioMattersFrom * 2).fill(0x20);
  const tooLarge = { code: 'file.unpacks-too-large', limit: workbookLimits.unpackedBytes };
  expect(await readRefusal(await withSheet({ bytes }))).toEqual(tooLarge);
  const lying = await withSheet({ bytes, claims: { size: 100 } });
  expect(await readRefusal(lying)).toEqual({ code: 'file.damaged', part: sheet });
});

test('refuses two parts of one name', async () => {
  const [first, ...rest] = zipParts(workbookParts(cell));
  const file = await makeZip([first!, ...rest, { ...first!, name: first!.name.toUpperCase() }]);
  expect(await readRefusal(file)).toMatchObject({ code: 'file.damaged' });
});

describe('an archive that is cut off or put together wrongly', () => {
  test('is damaged at whatever length it is cut', async () => {
    const whole = await makeWorkbook(workbookParts(cell));
    for (let length = 4; length < whole.size; length += 7) {
      const refusal = await readRefusal(whole.slice(0, length));
      expect(refusal, `at ${length}`).toMatchObject({ code: 'file.damaged' });
    }
  });

  test('is damaged when bytes stand before it', async () => {
    const whole = await makeWorkbook(workbookParts(cell));
    const file = new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), whole]);
    expect(await readRefusal(file)).toMatchObject({ code: 'file.damaged' });
  });

  test('is read when a comment stands after it', async () => {
    const whole = await makeWorkbook(workbookParts(cell));
    expect(await readRows(new Blob([whole, 'een opmerking']))).toEqual([['1']]);
  });
});

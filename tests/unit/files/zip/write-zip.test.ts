import { expect, test } from 'vitest';
import { unpackPart } from '../../../../src/files/zip/unpack-part.ts';
import { zipFiles } from '../../../../src/files/zip/write-zip.ts';
import { readZipDirectory } from '../../../../src/files/zip/zip-directory.ts';
import { joinBytes } from '../join-bytes.ts';

const at = new Date(2026, 10, 21, 14, 30, 58);

function fileToZip(name: string, text: string) {
  return { name, blob: new Blob([text]), at };
}

async function unpack(zip: Blob): Promise<[string, string][]> {
  const files: [string, string][] = [];
  for (const part of (await readZipDirectory(zip)).values()) {
    const pieces: Uint8Array[] = [];
    for await (const piece of unpackPart(zip, part, { bytesLeft: 1e9 })) pieces.push(piece);
    files.push([part.name, new TextDecoder().decode(joinBytes(...pieces))]);
  }
  return files;
}

test('unpacks to the files that went in, check sums included', async () => {
  const files: [string, string][] = [
    ['leeg.csv', ''],
    ['gebruikers.csv', 'Gebruiker;Omschrijving\r\n31399.Zoe;Zoë\r\n'.repeat(5000)],
    ['samenvatting.txt', 'één'],
  ];
  const zip = await zipFiles(files.map(([name, text]) => fileToZip(name, text)));
  expect(zip.size).toBeLessThan(5000);
  expect(await unpack(zip)).toEqual(files);
});

test('is an archive without files when there are none', async () => {
  expect(await unpack(await zipFiles([]))).toEqual([]);
});

test('keeps the moment in local time, in steps of two seconds', async () => {
  const zip = await zipFiles([fileToZip('a.csv', 'a')]);
  const header = new DataView(await zip.arrayBuffer());
  const [time, date] = [header.getUint16(10, true), header.getUint16(12, true)];
  expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([14, 30, 58]);
  expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([2026, 11, 21]);
});

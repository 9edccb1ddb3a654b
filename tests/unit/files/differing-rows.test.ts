import { expect, test } from 'vitest';
import { findDifferingRows } from '../../../src/files/differing-rows.ts';
import { readWhole } from './read-reading.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const eInWindows1252 = Uint8Array.of(0xeb);

async function findIn(...pieces: BlobPart[]) {
  const { table } = await readWhole(new Blob(pieces));
  return findDifferingRows(table);
}

test('shows a row in both readings', async () => {
  expect(await findIn('code;naam;x\n1;Cas\n2;', utf8('Zoë'), ';y\n')).toEqual([
    { rowNumber: 3, texts: { 'utf-8': '2;Zoë;y', 'windows-1252': '2;ZoÃ«;y' } },
  ]);
});

test('shows none where all is ASCII', async () => {
  expect(await findIn('code;naam\n1;Cas\n')).toEqual([]);
});

test('shows rows of both kinds when letters are mixed, in order', async () => {
  const rows: BlobPart[] = Array.from({ length: 20 }, (_, at) => utf8(`${at};Zoë\n`));
  const found = await findIn('code;naam\n', ...rows, '20;Zo', eInWindows1252, '\n');
  expect(found.map(({ rowNumber }) => rowNumber)).toEqual([2, 3, 4, 5, 22]);
  expect(found.at(-1)?.texts).toEqual({ 'utf-8': '20;Zo\ufffd', 'windows-1252': '20;Zoë' });
});

test('shows a row once, however many letters it holds', async () => {
  const found = await findIn(utf8('één;twéé\nZoë;Zoë\nc;d\n'));
  expect(found.map(({ rowNumber }) => rowNumber)).toEqual([1, 2]);
});

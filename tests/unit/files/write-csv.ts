import { CsvWriter } from '../../../src/files/csv-writer.ts';
import type { Separator } from '../../../src/files/separator.ts';

/** Rows as delimited text, by the rules of `CsvWriter`. A lone surrogate throws. */
export function writeCsv(rows: Iterable<readonly string[]>, separator?: Separator): string {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const onPiece = (piece: Uint8Array<ArrayBuffer>) => pieces.push(piece.slice());
  const writer = new CsvWriter({ separator, characterSet: 'utf-8', onPiece });
  for (const row of rows) {
    for (const cell of row) writer.cell(cell);
    writer.endRow();
  }
  writer.close();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return pieces.map((piece) => decoder.decode(piece)).join('');
}

import { CsvReader, type CsvTable } from '../../../src/files/read-csv.ts';
import type { Separator } from '../../../src/files/separator.ts';
import type { CellBytes } from '../../../src/files/table.ts';

/** The table in a text with this separator. */
export function readDelimited({ bytes, characterSet }: CellBytes, separator: Separator): CsvTable {
  const reader = new CsvReader(bytes, separator);
  reader.read(bytes.length);
  return reader.finish(characterSet);
}

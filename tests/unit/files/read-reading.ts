import {
  readTable,
  type ReadTableOptions,
  type TableReading,
} from '../../../src/files/read-table.ts';
import { showTable } from './show-table.ts';

type Read = Extract<TableReading, { status: 'read' }>;

/** Reads a file that is expected to be read. */
export async function readWhole(file: Blob, options?: ReadTableOptions): Promise<Read> {
  const reading = await readTable(file, options);
  if (reading.status === 'refused') throw new Error(`refused: ${reading.refusal.code}`);
  return reading;
}

export async function readRows(file: Blob, options?: ReadTableOptions): Promise<string[][]> {
  return showTable((await readWhole(file, options)).table);
}

/** The refusal of a file, or undefined when it is read. */
export async function readRefusal(file: Blob, options?: ReadTableOptions) {
  const reading = await readTable(file, options);
  return reading.status === 'refused' ? reading.refusal : undefined;
}

import { CellTable } from '../../../files/cell-table.ts';
import { decodeText } from '../../../files/character-set.ts';
import { detectCharacterSet } from '../../../files/detect-character-set.ts';
import type { FileRefusal } from '../../../files/file-issue.ts';
import { readTable } from '../../../files/read-table.ts';
import type { ReadTableOptions } from '../../../files/read-table.ts';
import { finish } from '../../../files/steps.ts';
import { surveyLettersInSteps } from '../../../files/survey-letters.ts';
import type { Table } from '../../../files/table.ts';

/** A log as a table, or why it is not read. */
export type LogTable = { readonly table: Table } | { readonly refusal: FileRefusal };

/**
 * Reads a log of rejected lines, whose layout is not documented: as a table, or, where the quotes in
 * its sentences do not fit that, as lines of text in one column.
 */
export async function readRejectionLog(
  file: Blob,
  options: Pick<ReadTableOptions, 'signal' | 'onProgress'> = {},
): Promise<LogTable> {
  const reading = await readTable(file, options);
  if (reading.status === 'read') return reading;
  if (reading.refusal.code !== 'file.unclosed-quote') return reading;
  return { table: await readLines(file) };
}

async function readLines(file: Blob): Promise<Table> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { characterSet } = detectCharacterSet(bytes, finish(surveyLettersInSteps(bytes)));
  const lines = new CellTable();
  for (const [line, text] of decodeText(bytes, characterSet)
    .split(/\r\n?|\n/)
    .entries()) {
    lines.add(line + 1, 0, 'text', text);
  }
  return lines;
}

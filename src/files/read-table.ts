import type { CharacterSet } from './character-set.ts';
import type { FileRefusal, FileRemark } from './file-issue.ts';
import { limits } from './limits.ts';
import { fillBytes, readBytes } from './read-bytes.ts';
import { TextReader } from './read-text.ts';
import type { ReadingProgress } from './reading-progress.ts';
import { recogniseContainer, recogniseOle2 } from './recognise-content.ts';
import { FileRefused, refuse } from './refuse.ts';
import { runSteps } from './run-steps.ts';
import type { Separator } from './separator.ts';
import type { TableSource } from './table-source.ts';
import type { Table } from './table.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

export type { FileRefusal, FileRemark } from './file-issue.ts';
export type { ReadingProgress } from './reading-progress.ts';
export type { SheetName, TableSource } from './table-source.ts';

export type TableReading =
  ({ status: 'read' } & FoundTable) | { status: 'refused'; refusal: FileRefusal };

type FoundTable = { table: Table; source: TableSource; remarks: FileRemark[] };

export type ReadTableOptions = {
  /** Name of the sheet to read; default the first visible one that holds anything. */
  sheet?: string | undefined;
  /** Default: as detected. */
  characterSet?: CharacterSet | undefined;
  /** Default: as detected. */
  separator?: Separator | undefined;
  onProgress?: ((progress: ReadingProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/**
 * Reads the table in a file by what it holds, whatever its name: a workbook (.xlsx) or text with
 * separators. Throws for no bytes at all: what is not read comes back as a refusal.
 */
export async function readTable(file: Blob, options: ReadTableOptions = {}): Promise<TableReading> {
  try {
    return { status: 'read', ...(await readByContent(file, options)) };
  } catch (error) {
    return { status: 'refused', refusal: refusalOf(error) };
  }
}

async function readByContent(file: Blob, options: ReadTableOptions): Promise<FoundTable> {
  if (file.size === 0) refuse({ code: 'file.empty' });
  if (file.size > limits.fileBytes) {
    refuse({ code: 'file.too-large', size: file.size, limit: limits.fileBytes });
  }
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  switch (recogniseContainer(head)) {
    case 'zip':
      return readXlsx(file, options);
    case 'ole2':
      return refuse(recogniseOle2(await readBytes(file, options)));
    case 'pdf':
      return refuse({ code: 'file.pdf' });
    case 'text':
      return readTextFile(file, options);
  }
}

async function readTextFile(file: Blob, options: ReadTableOptions): Promise<FoundTable> {
  const { signal, onProgress } = options;
  const bytes = new Uint8Array(file.size);
  const reader = new TextReader(bytes, options);
  await fillBytes(file, bytes, options, (end) => reader.read(end));
  return runSteps(reader.finishInSteps(), {
    signal,
    onProgress: ({ rows }) => onProgress?.({ stage: 'rows', done: rows }),
  });
}

/** Trouble with the file or with memory is told; any other error is a fault of ours and goes on. */
function refusalOf(error: unknown): FileRefusal {
  if (error instanceof FileRefused) return error.refusal;
  if (error instanceof RangeError) return { code: 'file.out-of-memory' };
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return { code: 'file.gone' };
  if (name === 'NotReadableError') return { code: 'file.unreadable' };
  throw error;
}

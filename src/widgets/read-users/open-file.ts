import { findColumns } from '../../domain/users/find-columns.ts';
import { applyRemembered, type RememberedColumns } from '../../domain/users/remembered-columns.ts';
import { findDifferingRows } from '../../files/differing-rows.ts';
import { readTable, type TableReading } from '../../files/read-table.ts';
import { runSteps } from '../../files/run-steps.ts';
import type { Steps } from '../../files/steps.ts';
import type { JobProgress, OpenedFile, ReadingChoices } from './messages.ts';
import type { Task } from './serve-calls.ts';

/** What a worker keeps of a file. */
export type OpenTable = Extract<TableReading, { status: 'read' }>;

const rowsShownAsRead = 12;

/** Reads a file as a task that is watched and can be stopped. */
export function readAsTask(
  chosen: File,
  task: Task,
  choices: ReadingChoices = {},
): Promise<TableReading> {
  return readTable(chosen, { ...choices, ...watched(task) });
}

/** How a reader is told about a task. */
export function watched({ signal, tellProgress }: Task) {
  return { signal, onProgress: tellProgress };
}

/** Does a job step by step as a task. */
export function runAsTask<Result>(
  steps: Steps<Result>,
  { signal, tellProgress }: Task,
  stage: JobProgress['stage'],
): Promise<Result> {
  return runSteps(steps, {
    signal,
    onProgress: ({ rows, totalRows }) => tellProgress({ stage, done: rows, total: totalRows }),
  });
}

/** What the page is told about a file that was read. */
export function describeFile(
  name: string,
  { table, source, remarks }: OpenTable,
  remembered?: RememberedColumns,
): OpenedFile {
  const found = findColumns(table);
  const { headerRow } = found;
  const recalled = remembered && applyRemembered(found, remembered);
  const count = Math.min(table.rowCount, Math.max(rowsShownAsRead, headerRow + 4));
  const firstRows = Array.from({ length: count }, (_, row) => ({
    rowNumber: table.rowNumber(row),
    cells: Array.from({ length: table.columnCount }, (_, column) => table.text(row, column)),
  }));
  return {
    name,
    source,
    remarks,
    columns: { headerRow, mapping: recalled?.mapping ?? found.mapping },
    remembered: recalled?.used ?? false,
    firstRows,
    columnCount: table.columnCount,
    rowCount: table.rowCount,
    differing: isMixed(remarks) ? findDifferingRows(table) : [],
  };
}

/** Both readings are possible only when letters are UTF-8 in one place and not in another. */
function isMixed(remarks: OpenedFile['remarks']): boolean {
  return remarks.some(({ code }) => code === 'text.mixed-character-sets');
}

import { compareExportInSteps } from '../../domain/users/after-import/compare-export.ts';
import { planRenumberingInSteps } from '../../domain/users/plan-renumbering.ts';
import { readRejectionLog } from '../../domain/users/after-import/read-rejection-log.ts';
import { readRejectedLinesInSteps } from '../../domain/users/after-import/rejected-lines.ts';
import { applyRemembered, type RememberedColumns } from '../../domain/users/remembered-columns.ts';
import type { RenumberingPlan } from '../../domain/users/renumbering-plan.ts';
import type { RowSelection } from '../../domain/users/outputs/row-selection.ts';
import { selectRowsInSteps } from '../../domain/users/select-rows.ts';
import { findColumns, matchColumnsAgain } from '../../domain/users/find-columns.ts';
import { characterSetFor, findUnfitCellsInSteps } from '../../domain/users/outputs/user-import.ts';
import { findDifferingRows } from '../../files/differing-rows.ts';
import { readTable, type TableReading } from '../../files/read-table.ts';
import { runSteps } from '../../files/run-steps.ts';
import type { Steps } from '../../files/steps.ts';
import { makeEverything, makeOutput, type Workshop } from './make-files.ts';
import type {
  AfterImport,
  JobProgress,
  OpenedFile,
  ReadingChoices,
} from './renumber-users.messages.ts';
import { serveCalls, type Task } from './serve-calls.ts';

type OpenTable = Extract<TableReading, { status: 'read' }>;

const rowsShownAsRead = 12;

let file: (OpenTable & { name: string }) | undefined;
let target: OpenTable | undefined;
/** Stays while another file is read: questions about its rows can be on their way. */
let plan: RenumberingPlan | undefined;
/** Name of the file that the plan is about. */
let exportName = '';
let selections: Partial<Record<AfterImport, RowSelection>> = {};
const taken = new Set<string>();

serveCalls({
  async open({ file: chosen, choices, remembered }, task) {
    const reading = await read(chosen, task, choices);
    if (reading.status === 'refused') return { refusal: reading.refusal };
    file = { ...reading, name: chosen.name };
    return { opened: describe(chosen.name, reading, remembered) };
  },
  columns: ({ headerRow, mapping }) => matchColumnsAgain(opened().table, headerRow, mapping),
  async openTarget({ file: chosen }, task) {
    if (chosen === undefined) {
      target = undefined;
      return { opened: undefined };
    }
    const reading = await read(chosen, task);
    if (reading.status === 'refused') return { refusal: reading.refusal };
    target = reading;
    return { opened: describe(chosen.name, reading) };
  },
  async plan({ numbers, systemUsers, edits, targetColumns, ...columns }, task) {
    const { name, table, source } = opened();
    if (plan?.users.table !== table) plan = undefined;
    const steps = planRenumberingInSteps(
      { table, ...columns },
      {
        ...numbers,
        systemUsers: new Set(systemUsers.split(/[\n;,\t]/).filter((code) => code.trim() !== '')),
        typedCells: source.format === 'xlsx',
        edits,
        targetUsers: target && targetColumns && { table: target.table, ...targetColumns },
      },
    );
    const made = await run(steps, task, 'judging');
    const unfit = await run(findUnfitCellsInSteps(made, 'windows-1252'), task, 'judging');
    plan = made;
    exportName = name;
    selections = {};
    const { counts, countsByReason, countsByRemark, remarked, edited } = made;
    const summary = { counts, countsByReason, countsByRemark, remarked, edited };
    return { ...summary, unfit, characterSet: characterSetFor(unfit) };
  },
  async rows({ filter, search, from, count }, task) {
    const found = await run(selectRowsInSteps(planned(), filter, search), task, 'judging');
    const shown = found.subarray(from, from + count);
    return { rows: Array.from(shown, (index) => planned().row(index)), size: found.length };
  },
  make: (question, task) =>
    makeOutput(workshop(task), question, question.rejectedBy && selections[question.rejectedBy]),
  makeAll: (question, task) => makeEverything(workshop(task), question),
  async readLog({ file: chosen }, task) {
    const found = await readRejectionLog(chosen, watched(task));
    if ('refusal' in found) return found;
    const steps = readRejectedLinesInSteps(found.table, planned());
    const { selection, ...log } = await run(steps, task, 'comparing');
    selections.log = selection;
    return { log: { ...log, rejected: selection.size } };
  },
  async compare({ file: chosen }, task) {
    const reading = await read(chosen, task);
    if (reading.status === 'refused') return { refusal: reading.refusal };
    const { table } = reading;
    const steps = compareExportInSteps(planned(), { table, ...findColumns(table) });
    const { notDone, ...comparison } = await run(steps, task, 'comparing');
    selections.comparison = notDone;
    return { comparison };
  },
});

function read(chosen: File, task: Task, choices: ReadingChoices = {}): Promise<TableReading> {
  return readTable(chosen, { ...choices, ...watched(task) });
}

function watched({ signal, tellProgress }: Task) {
  return { signal, onProgress: tellProgress };
}

function run<Result>(
  steps: Steps<Result>,
  { signal, tellProgress }: Task,
  stage: JobProgress['stage'],
): Promise<Result> {
  return runSteps(steps, {
    signal,
    onProgress: ({ rows, totalRows }) => tellProgress({ stage, done: rows, total: totalRows }),
  });
}

function describe(
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

function workshop(task: Task): Workshop {
  return { plan: planned(), exportName, taken, run: (steps) => run(steps, task, 'writing') };
}

function opened(): OpenTable & { name: string } {
  if (file === undefined) throw new Error('Expected an open file.');
  return file;
}

function planned(): RenumberingPlan {
  if (plan === undefined) throw new Error('Expected a plan.');
  return plan;
}

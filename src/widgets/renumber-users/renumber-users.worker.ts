import { compareExportInSteps } from '../../domain/users/after-import/compare-export.ts';
import { planRenumberingInSteps } from '../../domain/users/plan-renumbering.ts';
import { readRejectionLog } from '../../domain/users/after-import/read-rejection-log.ts';
import { readRejectedLinesInSteps } from '../../domain/users/after-import/rejected-lines.ts';
import type { RenumberingPlan } from '../../domain/users/renumbering-plan.ts';
import type { RowSelection } from '../../domain/users/outputs/row-selection.ts';
import { selectRowsInSteps } from '../../domain/users/select-rows.ts';
import { findColumns, matchColumnsAgain } from '../../domain/users/find-columns.ts';
import { characterSetFor, findUnfitCellsInSteps } from '../../domain/users/outputs/user-import.ts';
import {
  describeFile,
  readAsTask,
  runAsTask,
  watched,
  type OpenTable,
} from '../read-users/open-file.ts';
import { rowsPerPage } from '../read-users/rows-per-page.ts';
import { serveCalls, type Task } from '../read-users/serve-calls.ts';
import { makeEverything, makeOutput, type Workshop } from './make-files.ts';
import type { AfterImport, Calls, PlanQuestion, PlanSummary } from './renumber-users.messages.ts';

type NamedTable = OpenTable & { readonly name: string };

let file: NamedTable | undefined;
let target: OpenTable | undefined;
/** Stays while another file is read: questions about its rows can be on their way. */
let plan: RenumberingPlan | undefined;
/** Name of the file that the plan is about. */
let exportName = '';
let selections: Partial<Record<AfterImport, RowSelection>> = {};
const taken = new Set<string>();
/** So few rows are planned before anybody can look up. */
const fewRows = 10_000;

serveCalls<Calls>({
  async open({ file: chosen, choices, remembered, along }, task) {
    const reading = await readAsTask(chosen, task, choices);
    if (reading.status === 'refused') return { refusal: reading.refusal };
    const read = { ...reading, name: chosen.name };
    const opened = describeFile(chosen.name, reading, remembered);
    const { columns, rowCount } = opened;
    const planned = along !== undefined && columns.mapping.userCode !== undefined;
    const isAlong = planned && rowCount <= fewRows;
    const made = isAlong ? await makePlan(read, { ...along, ...columns }, task) : undefined;
    task.signal.throwIfAborted();
    file = read;
    if (made !== undefined) keep(read, made.plan);
    return { opened, summary: made?.summary };
  },
  columns: ({ headerRow, mapping }) => matchColumnsAgain(opened().table, headerRow, mapping),
  async openTarget({ file: chosen }, task) {
    if (chosen === undefined) {
      target = undefined;
      return { opened: undefined };
    }
    const reading = await readAsTask(chosen, task);
    if (reading.status === 'refused') return { refusal: reading.refusal };
    target = reading;
    return { opened: describeFile(chosen.name, reading) };
  },
  async plan(question, task) {
    const read = opened();
    if (plan?.users.table !== read.table) plan = undefined;
    const made = await makePlan(read, question, task);
    keep(read, made.plan);
    return made.summary;
  },
  rows: (asked, task) => findRows(planned(), asked, task),
  make: (question, task) =>
    makeOutput(workshop(task), question, question.rejectedBy && selections[question.rejectedBy]),
  makeAll: (question, task) => makeEverything(workshop(task), question),
  async readLog({ file: chosen }, task) {
    const found = await readRejectionLog(chosen, watched(task));
    if ('refusal' in found) return found;
    const steps = readRejectedLinesInSteps(found.table, planned());
    const { selection, ...log } = await runAsTask(steps, task, 'comparing');
    selections.log = selection;
    return { log: { ...log, rejected: selection.size } };
  },
  async compare({ file: chosen }, task) {
    const reading = await readAsTask(chosen, task);
    if (reading.status === 'refused') return { refusal: reading.refusal };
    const { table } = reading;
    const steps = compareExportInSteps(planned(), { table, ...findColumns(table) });
    const { notDone, ...comparison } = await runAsTask(steps, task, 'comparing');
    selections.comparison = notDone;
    return { comparison };
  },
});

async function makePlan(
  { table, source }: OpenTable,
  { numbers, systemUsers, edits, targetColumns, ...columns }: PlanQuestion,
  task: Task,
): Promise<{ plan: RenumberingPlan; summary: PlanSummary }> {
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
  const made = await runAsTask(steps, task, 'judging');
  const unfit = await runAsTask(findUnfitCellsInSteps(made, 'windows-1252'), task, 'judging');
  const asked = { filter: 'all', search: '', from: 0, count: rowsPerPage } as const;
  const first = { ...asked, ...(await findRows(made, asked, task)) };
  const { counts, countsByReason, countsByRemark, remarked, edited } = made;
  const summary = { counts, countsByReason, countsByRemark, remarked, edited };
  return {
    plan: made,
    summary: { ...summary, unfit, characterSet: characterSetFor(unfit), first },
  };
}

function keep({ name }: NamedTable, made: RenumberingPlan): void {
  plan = made;
  exportName = name;
  selections = {};
}

async function findRows(
  of: RenumberingPlan,
  { filter, search, from, count }: Calls['rows']['ask'],
  task: Task,
): Promise<Calls['rows']['answer']> {
  const found = await runAsTask(selectRowsInSteps(of, filter, search), task, 'judging');
  const shown = found.subarray(from, from + count);
  return { rows: Array.from(shown, (index) => of.row(index)), size: found.length };
}

function workshop(task: Task): Workshop {
  return { plan: planned(), exportName, taken, run: (steps) => runAsTask(steps, task, 'writing') };
}

function opened(): NamedTable {
  if (file === undefined) throw new Error('Expected an open file.');
  return file;
}

function planned(): RenumberingPlan {
  if (plan === undefined) throw new Error('Expected a plan.');
  return plan;
}

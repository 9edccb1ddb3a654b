import { writeReasonsList } from '../../domain/users/reasons-list.ts';
import { planRenumbering, type RenumberingPlan } from '../../domain/users/plan-renumbering.ts';
import { countRemarked, selectRows } from '../../domain/users/select-rows.ts';
import { findColumns, readUserExport } from '../../domain/users/user-export.ts';
import {
  characterSetFor,
  findUnfitCells,
  writeUserImport,
} from '../../domain/users/user-import.ts';
import { readTable, type TableSource } from '../../files/read-table.ts';
import type { Table } from '../../files/table.ts';
import { reasonsListTexts } from '../../i18n/reasons-list-texts.ts';
import type { Ask, CallName, Calls, OpenedFile, Tell } from './renumber-users.messages.ts';

const rowsShownAsRead = 12;

let file: { table: Table; source: TableSource } | undefined;
let plan: RenumberingPlan | undefined;

type Answers = {
  [Name in CallName]: (
    ask: Calls[Name]['ask'],
    tellProgress: (part: number) => void,
  ) => Calls[Name]['answer'] | Promise<Calls[Name]['answer']>;
};

const answers: Answers = {
  async open({ file: chosen, choices }, tellProgress) {
    const reading = await readTable(chosen, {
      ...choices,
      onProgress: ({ bytes, totalBytes }) => {
        tellProgress(bytes / totalBytes);
      },
    });
    if (reading.status === 'refused') return { refusal: reading.refusal };
    file = reading;
    return { opened: describe(chosen.name, reading) };
  },
  plan({ headerRow, mapping, systemUsers, numbers }) {
    const { table, source } = open();
    const users = readUserExport(table, headerRow, mapping);
    plan = planRenumbering(users, {
      ...numbers,
      systemUsers: new Set(systemUsers.split(/[\n;,\t]/).filter((code) => code.trim() !== '')),
      typedCells: source.format === 'xlsx',
    });
    return {
      counts: plan.counts,
      remarked: countRemarked(plan),
      characterSet: characterSetFor(plan),
      unfit: findUnfitCells(plan, 'windows-1252'),
    };
  },
  rows: ({ filter, count }) => selectRows(planned(), filter).slice(0, count),
  write: (options) => writeUserImport(planned(), options),
  reasons: ({ language }) => writeReasonsList(planned(), reasonsListTexts(language)),
};

function describe(
  name: string,
  { table, source, remarks }: Pick<OpenedFile, 'source' | 'remarks'> & { table: Table },
): OpenedFile {
  const { headerRow, mapping } = findColumns(table);
  const count = Math.min(table.rowCount, Math.max(rowsShownAsRead, headerRow + 4));
  const firstRows = Array.from({ length: count }, (_, row) => ({
    rowNumber: table.rowNumber(row),
    cells: Array.from({ length: table.columnCount }, (_, column) => table.text(row, column)),
  }));
  const columns = { headerRow, mapping, systemUsers: '' };
  return { name, source, remarks, columns, firstRows, columnCount: table.columnCount };
}

function open() {
  if (file === undefined) throw new Error('Expected an open file.');
  return file;
}

function planned() {
  if (plan === undefined) throw new Error('Expected a plan.');
  return plan;
}

function tell(message: Tell): void {
  self.postMessage(message);
}

async function answer({ id, name, ask }: Ask): Promise<void> {
  const answerCall = answers[name] as (
    ask: unknown,
    tellProgress: (part: number) => void,
  ) => unknown;
  tell({
    id,
    answer: await answerCall(ask, (progress) => {
      tell({ id, progress });
    }),
  });
}

let queue = Promise.resolve();

/** One question at a time, in order: a plan always speaks of the file that was opened before it. */
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  queue = queue.then(() => answer(data)).catch(fail);
});

/** A fault must reach the page as the worker's own error, not vanish in a promise. */
function fail(fault: unknown): void {
  setTimeout(() => {
    throw fault;
  });
}

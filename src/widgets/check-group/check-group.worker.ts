import { checkGroupInSteps } from '../../domain/users/group-check/check-group.ts';
import { writeCheckListInSteps } from '../../domain/users/group-check/check-list.ts';
import type { CheckedGroup } from '../../domain/users/group-check/check-rules.ts';
import type { GroupCheck } from '../../domain/users/group-check/group-check.ts';
import {
  readMembersInSteps,
  readPastedCodes,
} from '../../domain/users/group-check/group-members.ts';
import { nameCheckList } from '../../domain/users/group-check/name-check-list.ts';
import { selectCheckedRowsInSteps } from '../../domain/users/group-check/select-checked-rows.ts';
import { findGroupsInSteps } from '../../domain/users/group-check/user-groups.ts';
import { matchColumnsAgain } from '../../domain/users/find-columns.ts';
import { checksum } from '../../files/checksum.ts';
import { checkListTexts } from '../../i18n/check-list-texts.ts';
import { describeFile, readAsTask, runAsTask, type OpenTable } from '../read-users/open-file.ts';
import { rowsPerPage } from '../read-users/rows-per-page.ts';
import { serveCalls, type Task } from '../read-users/serve-calls.ts';
import type { AskedGroup, Calls } from './check-group.messages.ts';

const codesShown = 100;

let file: OpenTable | undefined;
let list: OpenTable | undefined;
/** Stays while another file is read: questions about its rows can be on their way. */
let check: GroupCheck | undefined;
const taken = new Set<string>();

serveCalls<Calls>({
  async open({ file: chosen, choices, remembered }, task) {
    const reading = await readAsTask(chosen, task, choices);
    if (reading.status === 'refused') return { refusal: reading.refusal };
    file = reading;
    return { opened: describeFile(chosen.name, reading, remembered) };
  },
  columns: ({ headerRow, mapping }) => matchColumnsAgain(opened(file).table, headerRow, mapping),
  async openList({ file: chosen }, task) {
    if (chosen === undefined) {
      list = undefined;
      return { opened: undefined };
    }
    const reading = await readAsTask(chosen, task);
    if (reading.status === 'refused') return { refusal: reading.refusal };
    list = reading;
    return { opened: describeFile(chosen.name, reading) };
  },
  groups: ({ of, columns }, task) => {
    const { table } = opened(of === 'export' ? file : list);
    return runAsTask(findGroupsInSteps({ table, ...columns }), task, 'judging');
  },
  async check({ connectingUser, systemUsers, group: asked, ...columns }, task) {
    const { table } = opened(file);
    if (check?.users.table !== table) check = undefined;
    const group = await readGroup(asked, task);
    const named = new Set(readPastedCodes(systemUsers).codes.keys());
    const rules = { connectingUser, group, systemUsers: named };
    const made = await runAsTask(checkGroupInSteps({ table, ...columns }, rules), task, 'judging');
    const rowsAsked = { filter: 'checked', search: '', from: 0, count: rowsPerPage } as const;
    const first = { ...rowsAsked, ...(await findRows(made, rowsAsked, task)) };
    check = made;
    const { counts, countsByFinding, advised, absent } = made;
    return {
      ...{ counts, countsByFinding, advised },
      absent: { first: absent.slice(0, codesShown), count: absent.length },
      unread: group.by === 'list' ? group.members.unread : 0,
      first,
    };
  },
  rows: (asked, task) => findRows(checked(), asked, task),
  async make({ kind, language, at }, task) {
    const made = checked();
    const steps = writeCheckListInSteps(made, kind, checkListTexts(language));
    const { blob, rows } = await runAsTask(steps, task, 'writing');
    const { group } = made.rules;
    const groupName = group.by === 'column' ? group.group : undefined;
    const name = nameCheckList(kind, { group: groupName, at }, taken);
    taken.add(name);
    return { name, rows, blob, sha256: await checksum(blob) };
  },
});

async function findRows(
  of: GroupCheck,
  { filter, search, from, count }: Calls['rows']['ask'],
  task: Task,
): Promise<Calls['rows']['answer']> {
  const found = await runAsTask(selectCheckedRowsInSteps(of, filter, search), task, 'judging');
  const shown = found.subarray(from, from + count);
  return { rows: Array.from(shown, (index) => of.row(index)), size: found.length };
}

async function readGroup(asked: AskedGroup, task: Task): Promise<CheckedGroup> {
  switch (asked.by) {
    case 'everybody':
    case 'column':
      return asked;
    case 'codes':
      return { by: 'list', members: readPastedCodes(asked.codes) };
    case 'list': {
      const users = { table: opened(list).table, ...asked.columns };
      const steps = readMembersInSteps(users, asked.group);
      return { by: 'list', members: await runAsTask(steps, task, 'judging') };
    }
  }
}

function opened(table: OpenTable | undefined): OpenTable {
  if (table === undefined) throw new Error('Expected an open file.');
  return table;
}

function checked(): GroupCheck {
  if (check === undefined) throw new Error('Expected a check.');
  return check;
}

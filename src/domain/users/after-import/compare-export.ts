import { rowsPerStep } from '../../../files/steps.ts';
import type { Steps } from '../../../files/steps.ts';
import { trimUserCode } from '../../user-code.ts';
import type { FirstOf } from './state-lists.ts';
import { StateLists } from './state-lists.ts';
import { inParts } from '../in-parts.ts';
import { indexCodesInSteps } from './planned-codes.ts';
import type { CodeRole, PlannedCode, PlannedCodes } from './planned-codes.ts';
import type { RenumberedRow, RenumberingPlan } from '../renumbering-plan.ts';
import { selectPlaces } from '../outputs/row-selection.ts';
import type { RowSelection } from '../outputs/row-selection.ts';
import { readUser } from '../user-export.ts';
import type { UserExport } from '../user-export.ts';

/** How a user who was to be renumbered stands in the new export. */
const userStates = ['done', 'notDone', 'both', 'absent'] as const;
export type UserState = (typeof userStates)[number];

/** What a row of the new export is to the plan. */
const exportedStates = ['renewed', 'old', 'kept', 'appeared', 'noCode'] as const;
export type ExportedState = (typeof exportedStates)[number];

/** A user of the plan; the row number is that of the old export. */
export interface ComparedUser {
  readonly rowNumber: number;
  readonly userCode: string;
  readonly newUserCode: string;
}

/** A row of the new export, with the code as read. */
export interface ComparedRow {
  readonly rowNumber: number;
  readonly userCode: string;
}

/** What a new export says about a plan; the counts add up on both sides. */
export interface ExportComparison {
  /** Users that were to be renumbered. */
  readonly planned: number;
  /**
   * `done` has the new code, `notDone` the old one, `both` are there side by side, `absent` neither.
   */
  readonly users: Readonly<Record<UserState, FirstOf<ComparedUser>>>;
  /** Rows of the new export that are not empty. */
  readonly read: number;
  /**
   * `renewed` and `old` are codes of planned users, `kept` is the code of another row of the old
   * export, which it had or got by hand, `appeared` is a user code that the old export did not have,
   * and `noCode` is no user code.
   */
  readonly exported: Readonly<Record<ExportedState, FirstOf<ComparedRow>>>;
  /** The users under `notDone`, for a file with them only. */
  readonly notDone: RowSelection;
}

/**
 * Holds a new export of the target against a plan: who was renumbered, who was not and who appeared.
 * Codes are compared in NFC and without capitals; a code that the file does not keep as text counts
 * as none.
 */
export function* compareExportInSteps(
  plan: RenumberingPlan,
  exported: UserExport,
): Steps<ExportComparison> {
  const part = (number: number) => ({
    part: number,
    of: 3,
    totalRows: exported.table.rowCount,
  });
  const codes = yield* inParts(indexCodesInSteps(plan), part(0));
  const seen = new Uint8Array(plan.counts.read);
  const rows = yield* inParts(listRowsInSteps(exported, codes, seen), part(1));
  const users = yield* inParts(listUsersInSteps(plan, seen), part(2));
  return { ...rows, ...users };
}

/** Which codes of a planned user the new export holds, one bit each. */
const sawOld = 1;
const sawNew = 2;
const stateOfSeen: readonly UserState[] = ['absent', 'notDone', 'done', 'both'];

function* listRowsInSteps(
  exported: UserExport,
  codes: PlannedCodes,
  seen: Uint8Array,
): Steps<Pick<ExportComparison, 'read' | 'exported'>> {
  const { table, headerRow } = exported;
  const lists = new StateLists<ExportedState, ComparedRow>(exportedStates);
  for (let row = headerRow + 1; row < table.rowCount; row += 1) {
    if (row % rowsPerStep === 0) yield { rows: row, totalRows: table.rowCount };
    const found = findPlanned(exported, row, codes);
    if (found !== undefined && found.role !== 'kept') {
      seen[found.index]! |= found.role === 'old' ? sawOld : sawNew;
    }
    const state = found === undefined ? stateOfUnknown(exported, row) : stateOfRole[found.role];
    if (state !== undefined) lists.add(state, () => describeRow(exported, row));
  }
  return { read: lists.count, exported: lists.finish() };
}

const stateOfRole: Readonly<Record<CodeRole, ExportedState>> = {
  old: 'old',
  new: 'renewed',
  kept: 'kept',
};

function findPlanned(
  { table, mapping: { userCode } }: UserExport,
  row: number,
  codes: PlannedCodes,
): PlannedCode | undefined {
  if (userCode === undefined || table.kind(row, userCode) !== 'text') return undefined;
  return codes.findCell(table, row, userCode);
}

/** An empty row is not counted. */
function stateOfUnknown(exported: UserExport, row: number): ExportedState | undefined {
  const user = readUser(exported, row);
  if (user === undefined) return undefined;
  const typed = !user.totals && user.userCodeKind === 'text';
  return typed && /^[1-9]\d{4,5}\.[^]/.test(trimUserCode(user.userCode)) ? 'appeared' : 'noCode';
}

function describeRow({ table, mapping: { userCode } }: UserExport, row: number): ComparedRow {
  const code = userCode === undefined ? '' : table.text(row, userCode);
  return { rowNumber: table.rowNumber(row), userCode: code };
}

function* listUsersInSteps(
  plan: RenumberingPlan,
  seen: Uint8Array,
): Steps<Pick<ExportComparison, 'planned' | 'users' | 'notDone'>> {
  const totalRows = plan.counts.read;
  const lists = new StateLists<UserState, ComparedUser>(userStates);
  const notDone: number[] = [];
  for (let index = 0; index < totalRows; index += 1) {
    if (index % rowsPerStep === 0) yield { rows: index, totalRows };
    if (!plan.isRenumbered(index)) continue;
    const state = stateOfSeen[seen[index]!]!;
    if (state === 'notDone') notDone.push(index);
    lists.add(state, () => describeUser(plan.row(index) as RenumberedRow));
  }
  return { planned: lists.count, users: lists.finish(), notDone: selectPlaces(plan, notDone) };
}

function describeUser({ rowNumber, userCode, newUserCode }: RenumberedRow): ComparedUser {
  return { rowNumber, userCode, newUserCode };
}

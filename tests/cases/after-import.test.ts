import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ParticipantNumber } from '../../src/domain/participant-number.ts';
import { compareExportInSteps } from '../../src/domain/users/after-import/compare-export.ts';
import type { ExportComparison } from '../../src/domain/users/after-import/compare-export.ts';
import { planRenumbering } from '../../src/domain/users/plan-renumbering.ts';
import type { RenumberingPlan } from '../../src/domain/users/plan-renumbering.ts';
import { readRejectionLog } from '../../src/domain/users/after-import/read-rejection-log.ts';
import { readRejectedLinesInSteps } from '../../src/domain/users/after-import/rejected-lines.ts';
import type { RejectedLines } from '../../src/domain/users/after-import/rejected-lines.ts';
import type { RowSelection } from '../../src/domain/users/outputs/row-selection.ts';
import { chooseTrial } from '../../src/domain/users/outputs/trial.ts';
import { findColumns } from '../../src/domain/users/user-export.ts';
import type { UserExport } from '../../src/domain/users/user-export.ts';
import { writeOutputInSteps } from '../../src/domain/users/outputs/write-output.ts';
import { readTable } from '../../src/files/read-table.ts';
import { finish } from '../../src/files/steps.ts';
import { outputTexts } from '../../src/i18n/output-texts.ts';

interface Case {
  why: string;
  source: ParticipantNumber;
  target: ParticipantNumber;
  /** The export that the import was made from. */
  input: string;
  /** What came after: a log of rejected lines, or a new export. */
  log?: string;
  newExport?: string;
}

const folder = new URL('after-import/', import.meta.url);

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const path = new URL(`${name}/`, folder);
  const given = JSON.parse(readFileSync(new URL('case.json', path), 'utf8')) as Case;
  const expectedFile = new URL('expected-rejected.csv', path);

  test(given.why, async () => {
    const { outline } = await look(path, given);
    const expected = readFileSync(new URL('expected.json', path), 'utf8');
    expect(outline).toEqual(JSON.parse(expected));
  });

  if (!existsSync(expectedFile)) return;

  test(`${given.why} (file)`, async () => {
    const { plan, selection } = await look(path, given);
    const options = { characterSet: 'windows-1252', transactionCode: false } as const;
    const others = { trial: chooseTrial(plan, 1), texts: outputTexts('nl'), rejected: selection };
    const made = finish(writeOutputInSteps(plan, 'rejected', { ...options, ...others }));
    const expected = readFileSync(expectedFile).toString('latin1');
    expect(Buffer.from(await made.blob.arrayBuffer()).toString('latin1')).toBe(expected);
  });
});

interface Look {
  readonly plan: RenumberingPlan;
  readonly selection: RowSelection;
  readonly outline: unknown;
}

async function look(path: URL, given: Case): Promise<Look> {
  const users = await readExport(path, given.input);
  const { source, target } = given;
  const plan = planRenumbering(users, { source, target });
  if (given.newExport !== undefined) {
    const exported = await readExport(path, given.newExport);
    const comparison = finish(compareExportInSteps(plan, exported));
    return { plan, selection: comparison.notDone, outline: outlineComparison(comparison) };
  }
  const log = await readRejectionLog(readFile(path, given.log ?? ''));
  if ('refusal' in log) throw new Error(`Refused: ${log.refusal.code}`);
  const lines = finish(readRejectedLinesInSteps(log.table, plan));
  return { plan, selection: lines.selection, outline: outlineLog(lines) };
}

function outlineComparison({ planned, users, read, exported }: ExportComparison) {
  return { planned, users: codesOf(users), read, exported: codesOf(exported) };
}

/** The codes of each state, as many as are listed. */
function codesOf<State extends string>(
  lists: Readonly<Record<State, { readonly first: readonly { readonly userCode: string }[] }>>,
) {
  const entries = Object.entries<{ readonly first: readonly { readonly userCode: string }[] }>(lists);
  return Object.fromEntries(
    entries.map(([state, { first }]) => [state, first.map(({ userCode }) => userCode)]),
  );
}

function outlineLog({ lines, users, notUnderstood, fileRefused }: RejectedLines) {
  return {
    lines,
    fileRefused,
    users: users.first.map(({ rowNumber, userCode, outcome, lines: about, reasons, causes }) => ({
      row: rowNumber,
      code: userCode,
      outcome,
      lines: about.first,
      reasons,
      causes: causes.map(({ code }) => code),
    })),
    notUnderstood: notUnderstood.first.map(({ lineNumber, text }) => ({ line: lineNumber, text })),
  };
}

async function readExport(path: URL, name: string): Promise<UserExport> {
  const reading = await readTable(readFile(path, name));
  if (reading.status === 'refused') throw new Error(`Refused: ${reading.refusal.code}`);
  return { table: reading.table, ...findColumns(reading.table) };
}

function readFile(path: URL, name: string): Blob {
  return new Blob([readFileSync(new URL(name, path))]);
}

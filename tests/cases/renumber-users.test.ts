import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ParticipantNumber } from '../../src/domain/participant-number.ts';
import { planRenumbering } from '../../src/domain/users/plan-renumbering.ts';
import type { PlannedRow, RenumberingPlan } from '../../src/domain/users/plan-renumbering.ts';
import type { RowEdit } from '../../src/domain/users/row-edit.ts';
import { selectPlaces } from '../../src/domain/users/outputs/row-selection.ts';
import { findColumns } from '../../src/domain/users/user-export.ts';
import type { ColumnMapping, UserExport } from '../../src/domain/users/user-export.ts';
import { findUnfitCellsInSteps } from '../../src/domain/users/outputs/user-import.ts';
import type { ImportCharacterSet, UnfitCells } from '../../src/domain/users/outputs/user-import.ts';
import { writeOutputInSteps } from '../../src/domain/users/outputs/write-output.ts';
import { readTable } from '../../src/files/read-table.ts';
import type { ReadTableOptions, TableReading } from '../../src/files/read-table.ts';
import { finish } from '../../src/files/steps.ts';
import { outputTexts } from '../../src/i18n/output-texts.ts';

interface Case {
  why: string;
  source: ParticipantNumber;
  target: ParticipantNumber;
  input: string;
  options?: {
    read?: ReadTableOptions;
    mapping?: ColumnMapping;
    systemUsers?: string[];
    edits?: Record<string, RowEdit>;
    targetUsers?: string;
    characterSet?: ImportCharacterSet;
    transactionCode?: boolean;
  };
  expectedRefusal?: string;
  expectedUnfit?: UnfitCells['first'];
}

const folder = new URL('renumber-users/', import.meta.url);
const names = readdirSync(folder).sort();

describe.each(names)('%s', (name) => {
  const path = new URL(`${name}/`, folder);
  const given = readJson(new URL('case.json', path)) as Case;
  const { why, expectedRefusal, expectedUnfit } = given;

  if (expectedRefusal !== undefined) {
    test(why, async () => {
      expect(await readInput(path, given)).toMatchObject({
        status: 'refused',
        refusal: { code: expectedRefusal },
      });
    });
    return;
  }

  test(`${why} (rows)`, async () => {
    const plan = await makePlan(path, given);
    const rows = Array.from({ length: plan.counts.read }, (_, index) => outline(plan, index));
    expect({ counts: plan.counts, rows }).toEqual(readJson(new URL('expected-reasons.json', path)));
  });

  test(`${why} (file)`, async () => {
    const plan = await makePlan(path, given);
    const unfit = finish(findUnfitCellsInSteps(plan, characterSetOf(given)));
    expect(unfit.first).toEqual(expectedUnfit ?? []);
    if (expectedUnfit !== undefined) return;
    const expected = readLatin(readFileSync(new URL('expected.csv', path)));
    expect(readLatin(await writeImport(plan, given))).toBe(expected);
  });
});

async function makePlan(path: URL, given: Case): Promise<RenumberingPlan> {
  const reading = await readInput(path, given);
  if (reading.status === 'refused') throw new Error(`Refused: ${reading.refusal.code}`);
  const { systemUsers = [], edits = {}, targetUsers, mapping } = given.options ?? {};
  return planRenumbering(usersIn(reading, mapping), {
    source: given.source,
    target: given.target,
    systemUsers: new Set(systemUsers),
    typedCells: reading.source.format === 'xlsx',
    edits: new Map(Object.entries(edits).map(([row, edit]) => [Number(row), edit])),
    targetUsers: targetUsers === undefined ? undefined : await readTarget(path, targetUsers),
  });
}

async function readInput(path: URL, given: Case): Promise<TableReading> {
  return readTable(readFile(path, given.input), given.options?.read);
}

async function readTarget(path: URL, file: string): Promise<UserExport> {
  const reading = await readTable(readFile(path, file));
  if (reading.status === 'refused') throw new Error(`Refused: ${reading.refusal.code}`);
  return usersIn(reading);
}

function usersIn(
  { table }: Extract<TableReading, { status: 'read' }>,
  corrected: ColumnMapping = {},
): UserExport {
  const { headerRow, mapping } = findColumns(table);
  return { table, headerRow, mapping: { ...mapping, ...corrected } };
}

function readFile(path: URL, file: string): Blob {
  return new Blob([readFileSync(new URL(file, path))]);
}

function characterSetOf({ options }: Case): ImportCharacterSet {
  return options?.characterSet ?? 'windows-1252';
}

async function writeImport(plan: RenumberingPlan, given: Case): Promise<Uint8Array> {
  const steps = writeOutputInSteps(plan, 'import', {
    characterSet: characterSetOf(given),
    transactionCode: given.options?.transactionCode ?? false,
    trial: selectPlaces(plan, []),
    texts: outputTexts('nl'),
  });
  return new Uint8Array(await finish(steps).blob.arrayBuffer());
}

function outline(plan: RenumberingPlan, index: number) {
  const row: PlannedRow = plan.row(index);
  const { rowNumber, userCode, outcome, reason, remarks } = row;
  const codes = { outcome, reason: reason.code, remarks: remarks.map(({ code }) => code) };
  const from = { row: rowNumber, code: userCode };
  return row.outcome === 'renumbered'
    ? { ...from, new: row.newUserCode, ...codes }
    : { ...from, ...codes };
}

/** Bytes one by one as characters, so that a difference can be read. */
function readLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

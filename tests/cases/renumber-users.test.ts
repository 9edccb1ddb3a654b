import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ParticipantNumber } from '../../src/domain/participant-number.ts';
import { planRenumbering } from '../../src/domain/users/plan-renumbering.ts';
import type { PlannedRow, RenumberingPlan } from '../../src/domain/users/plan-renumbering.ts';
import { findColumns, readUserExport } from '../../src/domain/users/user-export.ts';
import type { ColumnMapping } from '../../src/domain/users/user-export.ts';
import { writeUserImport } from '../../src/domain/users/user-import.ts';
import type { ImportCharacterSet } from '../../src/domain/users/user-import.ts';
import { readTable } from '../../src/files/read-table.ts';
import type { ReadTableOptions, TableReading } from '../../src/files/read-table.ts';

interface Case {
  why: string;
  source: ParticipantNumber;
  target: ParticipantNumber;
  input: string;
  options?: {
    read?: ReadTableOptions;
    mapping?: ColumnMapping;
    systemUsers?: string[];
    characterSet?: ImportCharacterSet;
    transactionCode?: boolean;
  };
  expectedRefusal?: string;
  expectedUnfit?: unknown[];
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
    expect({ counts: plan.counts, rows: plan.rows.map(outline) }).toEqual(
      readJson(new URL('expected-reasons.json', path)),
    );
  });

  test(`${why} (file)`, async () => {
    const { characterSet = 'windows-1252', transactionCode = false } = given.options ?? {};
    const plan = await makePlan(path, given);
    const { bytes, unfit } = writeUserImport(plan, { characterSet, transactionCode });
    expect(unfit).toEqual(expectedUnfit ?? []);
    const expected = expectedUnfit ? '' : readLatin(readFileSync(new URL('expected.csv', path)));
    expect(readLatin(bytes)).toBe(expected);
  });
});

async function makePlan(path: URL, given: Case): Promise<RenumberingPlan> {
  const reading = await readInput(path, given);
  if (reading.status === 'refused') throw new Error(`Refused: ${reading.refusal.code}`);
  const { table, source: from } = reading;
  const { headerRow, mapping } = findColumns(table);
  const { systemUsers = [], mapping: corrected = {} } = given.options ?? {};
  return planRenumbering(readUserExport(table, headerRow, { ...mapping, ...corrected }), {
    source: given.source,
    target: given.target,
    systemUsers: new Set(systemUsers),
    typedCells: from.format === 'xlsx',
  });
}

async function readInput(path: URL, given: Case): Promise<TableReading> {
  return readTable(new Blob([readFileSync(new URL(given.input, path))]), given.options?.read);
}

function outline(row: PlannedRow) {
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

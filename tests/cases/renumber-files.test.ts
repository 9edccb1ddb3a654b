import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ParticipantNumber } from '../../src/domain/participant-number.ts';
import type { OutputKind } from '../../src/domain/users/outputs/output-kinds.ts';
import { planRenumbering } from '../../src/domain/users/plan-renumbering.ts';
import type { RenumberingPlan } from '../../src/domain/users/plan-renumbering.ts';
import type { RowEdit } from '../../src/domain/users/row-edit.ts';
import { chooseTrial } from '../../src/domain/users/outputs/trial.ts';
import { findColumns } from '../../src/domain/users/user-export.ts';
import type { ImportCharacterSet } from '../../src/domain/users/outputs/user-import.ts';
import { writeOutputInSteps } from '../../src/domain/users/outputs/write-output.ts';
import { readTable } from '../../src/files/read-table.ts';
import { finish } from '../../src/files/steps.ts';
import { outputTexts } from '../../src/i18n/output-texts.ts';

interface Case {
  why: string;
  source: ParticipantNumber;
  target: ParticipantNumber;
  input: string;
  options?: {
    systemUsers?: string[];
    edits?: Record<string, RowEdit>;
    characterSet?: ImportCharacterSet;
    transactionCode?: boolean;
    trial?: number;
    language?: 'nl' | 'en';
  };
}

const folder = new URL('renumber-files/', import.meta.url);

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const path = new URL(`${name}/`, folder);
  const given = JSON.parse(readFileSync(new URL('case.json', path), 'utf8')) as Case;
  const kinds = readdirSync(path).flatMap((file) => /^expected-(.+)\.csv$/.exec(file)?.[1] ?? []);

  test('holds an expected file', () => {
    expect(kinds).not.toEqual([]);
  });

  test.each(kinds)(`${given.why} (%s)`, async (kind) => {
    const made = await makeFile(path, given, kind as OutputKind);
    const expected = readFileSync(new URL(`expected-${kind}.csv`, path)).toString('latin1');
    expect(Buffer.from(await made.arrayBuffer()).toString('latin1')).toBe(expected);
  });
});

async function makeFile(path: URL, given: Case, kind: OutputKind): Promise<Blob> {
  const plan = await makePlan(path, given);
  const { characterSet = 'windows-1252', transactionCode = false } = given.options ?? {};
  const { trial = 1, language = 'nl' } = given.options ?? {};
  const made = finish(
    writeOutputInSteps(plan, kind, {
      characterSet,
      transactionCode,
      trial: chooseTrial(plan, trial),
      texts: outputTexts(language),
    }),
  );
  return made.blob;
}

async function makePlan(path: URL, given: Case): Promise<RenumberingPlan> {
  const reading = await readTable(new Blob([readFileSync(new URL(given.input, path))]));
  if (reading.status === 'refused') throw new Error(`Refused: ${reading.refusal.code}`);
  const { systemUsers = [], edits = {} } = given.options ?? {};
  const decisions = Object.entries(edits).map(([row, edit]) => [Number(row), edit] as const);
  return planRenumbering(
    { table: reading.table, ...findColumns(reading.table) },
    {
      source: given.source,
      target: given.target,
      systemUsers: new Set(systemUsers),
      typedCells: reading.source.format === 'xlsx',
      edits: new Map(decisions),
    },
  );
}

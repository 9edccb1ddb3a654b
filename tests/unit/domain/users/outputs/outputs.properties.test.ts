import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRenumbering } from '../../../../../src/domain/users/plan-renumbering.ts';
import type { RenumberingPlan } from '../../../../../src/domain/users/plan-renumbering.ts';
import { isSelected } from '../../../../../src/domain/users/outputs/row-selection.ts';
import { chooseTrial } from '../../../../../src/domain/users/outputs/trial.ts';
import { findUnfitCellsInSteps } from '../../../../../src/domain/users/outputs/user-import.ts';
import type { ImportCharacterSet } from '../../../../../src/domain/users/outputs/user-import.ts';
import { finish } from '../../../../../src/files/steps.ts';
import { anyPlan } from '../any-plan.ts';
import { rowsOf } from '../plan-rows.ts';
import { makeOutput } from './make-output.ts';
import { readDelimited } from '../../../files/read-delimited.ts';

const plans = anyPlan.map(({ users, options }) => planRenumbering(users, options));

/** Any rows, numbers and decisions. */
async function check(
  property: (plan: RenumberingPlan) => Promise<void>,
  numRuns = 1000,
): Promise<void> {
  await fc.assert(fc.asyncProperty(plans, property), { numRuns, seed: 31399 });
}

/** Old code, new code, description and e-mail address of every user in the file. */
function renumbered(plan: RenumberingPlan): string[][] {
  return rowsOf(plan).flatMap((row) =>
    row.outcome === 'renumbered'
      ? [[row.userCode, row.newUserCode, row.description, row.email]]
      : [],
  );
}

/** The rows of a file in UTF-8 below its header, by our own reader. */
async function readRows({ blob }: { readonly blob: Blob }, width: number): Promise<string[][]> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const { table } = readDelimited({ bytes, characterSet: 'utf-8' }, ';');
  return Array.from({ length: table.rowCount - 1 }, (_, row) =>
    Array.from({ length: width }, (_, column) => table.text(row + 1, column)),
  );
}

/** A reader of its own for this test, so that a fault of ours cannot hide itself. */
function parse(text: string): string[][] {
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/gy;
  for (const [, quoted, plain, end] of text.matchAll(field)) {
    records.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') records.push([]);
  }
  return records.slice(1, -1);
}

describe('for any plan', () => {
  test('the way back undoes the import, code by code', async () => {
    let met = 0;
    await check(async (plan) => {
      const forth = await readRows(makeOutput(plan, 'import', { characterSet: 'utf-8' }), 2);
      const back = await readRows(makeOutput(plan, 'way-back', { characterSet: 'utf-8' }), 2);
      const codes = renumbered(plan).map(([old]) => old);
      const wayBack = new Map(back.map(([from, to]) => [from, to]));
      expect(wayBack.size).toBe(codes.length);
      expect(forth.map(([, to]) => wayBack.get(to))).toEqual(codes);
      met += codes.length;
    });
    expect(met).toBeGreaterThan(1000);
  });

  test('the import file holds the renumbered users, in order, with 4 in each', async () => {
    await check(async (plan) => {
      const options = { characterSet: 'utf-8', transactionCode: true } as const;
      const file = makeOutput(plan, 'import', options);
      const expected = renumbered(plan);
      expect(parse(await file.blob.text())).toEqual(expected.map((cells) => [...cells, '4']));
      expect(file.rows).toBe(plan.counts.renumbered);
    });
  });

  test('trial and rest together are the import file, without overlap', async () => {
    const chosen = fc.tuple(plans, fc.nat(1000));
    await fc.assert(
      fc.asyncProperty(chosen, async ([plan, number]) => {
        fc.pre(plan.counts.renumbered > 0);
        const trial = chooseTrial(plan, 1 + (number % plan.counts.renumbered));
        const options = { trial, characterSet: 'utf-8' } as const;
        const [tried, rest] = [
          makeOutput(plan, 'trial', options),
          makeOutput(plan, 'rest', options),
        ];
        const places = rowsOf(plan).filter(({ outcome }) => outcome === 'renumbered');
        const inTrial = places.filter(({ index }) => isSelected(trial, index));
        const users = renumbered(plan);
        expect([tried.rows, rest.rows]).toEqual([trial.size, users.length - trial.size]);
        expect(tried.rows).toBe(1 + (number % users.length));
        expect(parse(await tried.blob.text()).map(([old]) => old)).toEqual(
          inTrial.map(({ userCode }) => userCode),
        );
        const both = [...parse(await tried.blob.text()), ...parse(await rest.blob.text())];
        expect(both.map(String).sort()).toEqual(users.map(String).sort());
      }),
      { numRuns: 1000, seed: 12345 },
    );
  });

  test.each(['windows-1252', 'utf-8-bom'] as const)(
    'a file in %s can be made when no cell is unfit, and only then',
    async (characterSet) => {
      const met = { fit: 0, unfit: 0 };
      await check(async (plan) => {
        const { count, first } = finish(findUnfitCellsInSteps(plan, characterSet));
        const fits = canBeMade(plan, characterSet);
        expect(fits).toBe(count === 0);
        expect(first.length).toBe(Math.min(count, 100));
        met[fits ? 'fit' : 'unfit'] += 1;
        return Promise.resolve();
      }, 300);
      expect(met.fit).toBeGreaterThan(30);
      expect(met.unfit > 30).toBe(characterSet === 'windows-1252');
    },
  );
});

function canBeMade(plan: RenumberingPlan, characterSet: ImportCharacterSet): boolean {
  try {
    for (const kind of ['import', 'way-back', 'upn'] as const) {
      makeOutput(plan, kind, { characterSet });
    }
    return true;
  } catch {
    return false;
  }
}

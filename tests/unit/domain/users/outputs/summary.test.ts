import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { outputKinds } from '../../../../../src/domain/users/outputs/output-kinds.ts';
import {
  summariseRenumbering,
  writeSummary,
} from '../../../../../src/domain/users/outputs/renumbering-summary.ts';
import type { RenumberingSummary } from '../../../../../src/domain/users/outputs/renumbering-summary.ts';
import { writeMoment } from '../../../../../src/domain/users/outputs/write-moment.ts';
import { summaryLines } from '../../../../../src/i18n/output-texts.ts';
import { makeOutput } from './make-output.ts';
import { makePlan, ordinary } from './make-plan.ts';

const plan = makePlan([
  ordinary('Cas'),
  ['31399.Upn', 'Ulla', 'ulla@voorbeeld.nl', 'ulla@sso.nl'],
  ['31399.Sys', 'Systeem', '', '', '', 'Ja'],
  ['beheer', 'Beheerder'],
]);
const files = outputKinds.map((kind) => {
  const { rows } = makeOutput(plan, kind);
  return {
    kind,
    rows,
    sha256: createHash('sha256').update(kind).digest('hex'),
    name: `${kind}.csv`,
  };
});
const at = '2026-11-21T14:30:05+01:00';

function summarise(): RenumberingSummary {
  return summariseRenumbering(plan, { at, exportName: 'export.csv', files });
}

describe('summariseRenumbering', () => {
  test('counts rows by reason, and together they are all rows', () => {
    const { counts, reasons } = summarise();
    expect(reasons).toEqual([
      { code: 'code.source-number', rows: 2 },
      { code: 'user.system-user', rows: 1 },
      { code: 'code.no-number', rows: 1 },
    ]);
    expect(reasons.reduce((sum, { rows }) => sum + rows, 0)).toBe(counts.read);
  });
});

describe.each(['nl', 'en'] as const)('the summary in %s', (language) => {
  const lines = summaryLines(language, summarise());
  const text = lines.join('\n');

  test('tells numbers, moment, export and every file with its SHA-256', () => {
    for (const told of ['31399', '12345', at, 'export.csv']) expect(text).toContain(told);
    for (const { name, sha256 } of files) {
      expect(lines.findIndex((line) => line.includes(sha256))).toBe(
        lines.findIndex((line) => line.trim() === name) + 2,
      );
    }
  });

  test('names nobody', () => {
    for (const name of ['Cas', 'Ulla', 'Sys', 'beheer', '@', '31399.']) {
      expect(text).not.toContain(name);
    }
  });

  test('is one page of lines that can be printed', () => {
    expect(lines.length).toBeLessThan(70);
    expect(lines.filter((line) => line.length > 90)).toEqual([]);
  });

  test('speaks of the UPN and of system users only when there are', () => {
    const without = makePlan([ordinary('Cas')]);
    const short = summaryLines(
      language,
      summariseRenumbering(without, { at, exportName: 'export.csv', files: [] }),
    );
    expect(short.join('\n')).not.toMatch(/UPN|token/);
    expect(text).toMatch(/UPN[^]*token/);
  });
});

test('writeSummary writes UTF-8 with a byte order mark, every line closed by CRLF', async () => {
  const page = writeSummary(['Zo\u00eb', '']);
  const bytes = Buffer.from(await page.arrayBuffer());
  expect(bytes.toString('latin1')).toBe('\u00ef\u00bb\u00bfZo\u00c3\u00ab\r\n\r\n');
});

test.each([
  [60, '2026-11-21T14:30:05+01:00'],
  [0, '2026-11-21T13:30:05+00:00'],
  [-210, '2026-11-21T10:00:05-03:30'],
  [840, '2026-11-22T03:30:05+14:00'],
])('writeMoment %i minutes east of UTC is %s', (offset, expected) => {
  expect(writeMoment(new Date('2026-11-21T13:30:05.678Z'), offset)).toBe(expected);
});

import { expect, test } from 'vitest';
import { nameRunFile } from '../../../../src/domain/run/run-file-name.ts';

const date = '2026-11-21';

test.each<[string | undefined, string, string]>([
  ['Klant X', 'logboek_a-b_klant-x_2026-11-21.md', 'small letters, no blanks'],
  ['Café “Zoë” & zn.', 'logboek_a-b_cafe-zoe-zn_2026-11-21.md', 'no accents, no signs'],
  [undefined, 'logboek_a-b_2026-11-21.md', 'without a name'],
  ['...', 'logboek_a-b_2026-11-21.md', 'nothing is left of the name'],
  ['x'.repeat(90), `logboek_a-b_${'x'.repeat(40)}_2026-11-21.md`, 'at most 40 letters'],
])('%s → %s (%s)', (name, expected) => {
  expect(nameRunFile('logboek', { runbook: 'a-b', name, date }, 'md')).toBe(expected);
});

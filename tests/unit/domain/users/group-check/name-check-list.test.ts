import { expect, test } from 'vitest';
import { nameCheckList } from '../../../../../src/domain/users/group-check/name-check-list.ts';

const at = new Date(2026, 10, 21, 14, 30);

test.each<[string, Parameters<typeof nameCheckList>]>([
  ['groep-controleren_2026-11-21_1430.csv', ['checked', { at }, new Set()]],
  [
    'groep-controleren_verlofapp_2026-11-21_1430_nakijken.csv',
    ['to-do', { group: 'VERLOFAPP', at }, new Set()],
  ],
  [
    'groep-controleren_cafe-zoe-2-0_2026-11-21_1430.csv',
    ['checked', { group: ' Café Zoë / 2.0 ', at }, new Set()],
  ],
  ['groep-controleren_2026-11-21_1430.csv', ['checked', { group: '!?', at }, new Set()]],
  [
    'groep-controleren_2026-11-21_1430-2.csv',
    ['checked', { at }, new Set(['groep-controleren_2026-11-21_1430.csv'])],
  ],
])('a list is named %s', (name, [kind, about, taken]) => {
  expect(nameCheckList(kind, about, taken)).toBe(name);
});

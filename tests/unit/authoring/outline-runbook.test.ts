import { expect, test } from 'vitest';
import { buildRunbook, writeRunbook, writeStep } from './build-runbook.ts';

test('outlineRunbook counts the steps on over the phases', async () => {
  const first = writeRunbook(writeStep(), writeStep({ id: 'b', title: 'B' }));
  const second = writeRunbook(writeStep({ id: 'c', title: 'C', effect: 'irreversible' }));
  const text = `${first}\n${second.replace('id="eerst" title="Eerst"', 'id="dan" title="Dan"')}`;
  const { phases } = await buildRunbook(text, { irreversible: ['c'], confirm: 'targetNumber' });
  expect(phases).toEqual([
    {
      id: 'eerst',
      title: 'Eerst',
      steps: [
        { id: 'begin', title: 'Begin', number: 1, irreversible: false },
        { id: 'b', title: 'B', number: 2, irreversible: false },
      ],
    },
    { id: 'dan', title: 'Dan', steps: [{ id: 'c', title: 'C', number: 3, irreversible: true }] },
  ]);
});

test('outlineRunbook gives each value the steps that use it, in order of first use', async () => {
  const twice = '1. <Value of="b" />\n2. **<Value of="b" />**\n\n<Choice of="a">x</Choice>';
  const change = '<Changes id="x"><Change id="y" title="z" from="b" to="c">d</Change></Changes>';
  const text = `<Value of="d" />\n\n${writeRunbook(
    writeStep({}, twice),
    writeStep({ id: 'geen' }),
    writeStep({ id: 'derde' }, change),
  )}`;
  const { values } = await buildRunbook(text, {
    known: ['a', 'b', 'c', 'd'].map((key) => ({ key, kind: 'text' })),
    values: [],
  });
  expect(Object.entries(values)).toEqual([
    ['d', []],
    ['b', [1, 3]],
    ['a', [1]],
    ['c', [3]],
  ]);
});

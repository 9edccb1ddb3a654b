import { describe, expect, test } from 'vitest';
import { buildRunbook, readMistakes, writeRunbook, writeStep } from './build-runbook.ts';

const second = { id: 'daarna', title: 'Daarna' };

test('a step can need an earlier one and tell in which version it changed', async () => {
  const changed = '<Changed in="2">Het veld heet nu anders.</Changed>';
  const text = writeRunbook(
    writeStep(),
    writeStep({ ...second, needs: 'begin', since: '3' }, changed),
  );
  await expect(buildRunbook(text)).resolves.toBeDefined();
});

describe('checkRun stops on', () => {
  const anEarlier = 'needs: the id of an earlier step';
  const upTo = 'a version up to that of the frontmatter, 3';

  test.each<[string, string[], string, string, string]>([
    ['an unknown step', [writeStep({ needs: 'x' })], 'runbook:3 <Step>', anEarlier, '"x"'],
    [
      'a step that needs itself',
      [writeStep({ needs: 'begin' })],
      'runbook:3 <Step>',
      anEarlier,
      '"begin"',
    ],
    [
      'a later step',
      [writeStep({ needs: 'daarna' }), writeStep(second)],
      'runbook:3 <Step>',
      anEarlier,
      '"daarna"',
    ],
    [
      'one of two',
      [writeStep(), writeStep({ ...second, needs: 'begin x' })],
      'runbook:9 <Step>',
      anEarlier,
      '"x"',
    ],
    ['a step of a version to come', [writeStep({ since: '4' })], 'runbook:3 <Step>', upTo, '"4"'],
    [
      'a change of a version to come',
      [writeStep({}, '<Changed in="4">x</Changed>')],
      'runbook:5 <Changed>',
      upTo,
      '"4"',
    ],
  ])('%s', async (_, steps, ...said) => {
    expect(await readMistakes(writeRunbook(...steps))).toEqual([said]);
  });

  test('a first version as a change', async () => {
    const [mistake] = await readMistakes(
      writeRunbook(writeStep({}, '<Changed in="1">x</Changed>')),
    );
    expect(mistake).toEqual([
      'runbook:5 <Changed>',
      expect.stringContaining('a version after the first'),
      '<Changed in="1">',
    ]);
  });

  test.each<[string, string | undefined, string]>([
    ['nothing to type before what cannot be undone', undefined, 'nothing'],
    ['a value to type that does not exist', 'x', '"x"'],
  ])('%s', async (_, confirm, found) => {
    const text = writeRunbook(writeStep({ effect: 'irreversible' }));
    expect(await readMistakes(text, { confirm, irreversible: ['begin'] })).toEqual([
      [
        'runbook:1 frontmatter confirm',
        'the value that is typed before a step that cannot be undone',
        found,
      ],
    ]);
  });
});

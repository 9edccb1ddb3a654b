import { describe, expect, test } from 'vitest';
import { buildRunbook, readMistakes, writeRunbook, writeStep } from './build-runbook.ts';

const choice = `<Choice of="route">
<Option value="short" title="Kort">x</Option>
<Option value="long" title="Lang" literal>y</Option>
</Choice>`;
const given = {
  values: ['route'],
  known: ['route', 'other'].map((key) => ({ key, kind: 'choice' })),
};

/** A step that asks the choice, from line 5, and after it a step of its own with a text. */
function writeBranches(changed: Parameters<typeof writeStep>[0], text = 'Tekst.'): string {
  return writeRunbook(writeStep({}, choice), writeStep({ id: 'dan', ...changed }, text));
}

test('conditions on a choice that is asked are built, for a step and for a part of one', async () => {
  const text = writeBranches({ when: 'route=short|long' }, '<When is="route=long">z</When>');
  await expect(buildRunbook(text, given)).resolves.toMatchObject({
    choices: { route: { short: 'Kort', long: 'Lang' } },
  });
});

describe('checkConditions stops on', () => {
  const notAsked = (key: string) =>
    `a choice that is under values in the frontmatter and asked by <Choice of="${key}">`;

  test.each<[string, string, string[][]]>([
    [
      'a step with a choice that nobody asks',
      writeBranches({ when: 'other=short' }),
      [['runbook:12 <Step>', notAsked('other'), '"other"']],
    ],
    [
      'an option that the choice does not have',
      writeBranches({ when: 'route=short|far' }),
      [['runbook:12 <Step>', 'an option of route: short, long', '"far"']],
    ],
    [
      'a part of a step with an option that the choice does not have',
      writeBranches({}, 'Doe dit.\n\n<When is="route=far">z</When>'),
      [['runbook:16 <When>', 'an option of route: short, long', '"far"']],
    ],
    [
      'a choice that is asked twice',
      writeBranches({}, choice),
      [['runbook:14 <Choice>', 'a choice that is asked once', '"route", also on line 5']],
    ],
    [
      'a choice inside a part that its answer hides',
      writeRunbook(writeStep({}, `<When is="route=short">\n\n${choice}\n\n</When>`)),
      [['runbook:7 <Choice>', 'no condition on this choice around it', '<When is="route=short">']],
    ],
  ])('%s', async (_, text, mistakes) => {
    expect(await readMistakes(text, given)).toEqual(mistakes);
  });

  test('a choice that the frontmatter does not ask for', async () => {
    const text = writeBranches({ when: 'route=short' });
    expect(await readMistakes(text, { ...given, values: [] })).toEqual([
      ['runbook:12 <Step>', notAsked('route'), '"route"'],
    ]);
  });

  test.each([['route'], ['route=a b'], ['route=a,b'], ['']])(
    'conditions that are not written well: %j',
    async (when) => {
      const mistakes = await readMistakes(writeBranches({ when }), given);
      expect(mistakes.map(([place]) => place)).toEqual(['runbook:12 <Step>']);
      expect(mistakes[0]?.[1]).toMatch(/^when: conditions like "authentication=client\|login/);
    },
  );
});

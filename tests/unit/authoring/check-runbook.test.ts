import { describe, expect, test } from 'vitest';
import { tags } from '../../../src/authoring/tags.ts';
import { buildRunbook, readMistakes, writeRunbook, writeStep } from './build-runbook.ts';

const aTag = `one of ${Object.keys(tags).join(', ')}`;
const plain = 'prose, lists and tags; no imports, expressions, HTML, headings or images';
const aValue = 'a value: targetNumber';

const wrongTwice = '<Wrong value="0">x</Wrong>\n<Wrong value="0">y</Wrong>';

/** A list of one check, with its text from its third line on. */
function writeCheck(check: string, text: string): string {
  return `<Checks id="a">\n${check}\n${text}\n</Check>\n</Checks>`;
}

/** Place, what was expected and what was found. */
type Said = [place: string, expected: string | RegExp, found: string | RegExp];

/** A text stands for itself, an expression for what it matches. */
function like(expected: string | RegExp): unknown {
  return typeof expected === 'string' ? expected : expect.stringMatching(expected);
}

async function expectMistakes(
  said: readonly Said[],
  ...given: Parameters<typeof readMistakes>
): Promise<void> {
  const mistakes = await readMistakes(...given);
  expect(mistakes).toEqual(
    said.map(([place, expected, found]) => [place, like(expected), like(found)]),
  );
}

test('a runbook with every promise kept is built', async () => {
  const text = writeStep({ effect: 'irreversible' }, 'Vul <Value of="targetNumber" /> in.');
  await expect(
    buildRunbook(writeRunbook(text), { irreversible: ['begin'], confirm: 'targetNumber' }),
  ).resolves.toBeDefined();
});

describe('checkRunbook stops on the text of a step, from line 5', () => {
  test.each<[string, string, ...Said]>([
    ['unknown tag', '<Stap />', 'runbook:5 <Stap>', aTag, 'the unknown tag <Stap>'],
    [
      'name of every object',
      '<toString />',
      'runbook:5 <toString>',
      aTag,
      'the unknown tag <toString>',
    ],
    ['HTML in a sentence', 'Een\n<b>vet</b> woord', 'runbook:6 <b>', aTag, 'the unknown tag <b>'],
    ['HTML block', '<div>\nx\n</div>', 'runbook:5 <div>', aTag, 'the unknown tag <div>'],
    ['fragment', '<>x</>', 'runbook:5 <<>>', aTag, 'the unknown tag <<>>'],
    ['unknown value', 'Een\n<Value of="x" />', 'runbook:6 <Value>', aValue, '"x"'],
    ['value in a list', '1. a\n2. <Value of="x" />', 'runbook:6 <Value>', aValue, '"x"'],
    ['unknown choice', '<Choice of="x">y</Choice>', 'runbook:5 <Choice>', aValue, '"x"'],
    ['no attribute', '<Note>x</Note>', 'runbook:5 <Note>', /^kind: .+tip/, '<Note>'],
    [
      'attribute with a fault',
      '<Note kind="x">y</Note>',
      'runbook:5 <Note>',
      /^kind: /,
      '<Note kind="x">',
    ],
    [
      'attribute without a text',
      '<Fold id="a" title>x</Fold>',
      'runbook:5 <Fold>',
      /^title: /,
      '<Fold id="a" title="true">',
    ],
    [
      'unknown attribute',
      '<Example colour="red">x</Example>',
      'runbook:5 <Example>',
      /"colour"/,
      '<Example colour="red">',
    ],
    [
      'spread attributes',
      '<Example {...x}>y</Example>',
      'runbook:5 <Example>',
      /"\{…\}"/,
      '<Example {…}="...x">',
    ],
    [
      'id in capitals',
      '<Fold id="A b" title="c">x</Fold>',
      'runbook:5 <Fold>',
      /^id: an id of lower-case words/,
      '<Fold id="A b" title="c">',
    ],
    [
      'Check in a step',
      '<Check id="a">x</Check>',
      'runbook:5 <Check>',
      '<Check> inside <Checks>',
      'inside <Step>',
    ],
    [
      'Option in a note',
      '<Note kind="tip"><Option value="a" title="b">x</Option></Note>',
      'runbook:5 <Option>',
      '<Option> inside <Choice>',
      'inside <Note>',
    ],
    [
      'Step in a step',
      writeStep({ id: 'in' }),
      'runbook:5 <Step>',
      '<Step> inside <Phase>',
      'inside <Step>',
    ],
    [
      'id used twice',
      '<Fold id="begin" title="a">x</Fold>',
      'runbook:5 <Fold>',
      'an id that occurs once',
      '"begin", also on line 3',
    ],
    ['heading', '# Kop', 'runbook:5 text', plain, 'heading '],
    ['image', 'Zie\n![a](b.png)', 'runbook:6 text', plain, 'image '],
    ['image by reference', '![a][b]\n\n[b]: c.png', 'runbook:5 text', plain, 'imageReference '],
    ['expression', 'Een {1 + 1}', 'runbook:5 text', plain, 'mdxTextExpression 1 + 1'],
    ['comment', '{/* later */}', 'runbook:5 text', plain, 'mdxFlowExpression /* later */'],
  ])('%s', async (_, text, ...said) => {
    await expectMistakes([said], writeRunbook(writeStep({}, text)));
  });

  test.each<[string, string, ...Said]>([
    [
      'outside a check',
      '<Wrong value="0">x</Wrong>',
      'runbook:5 <Wrong>',
      '<Wrong> inside <Check>',
      'inside <Step>',
    ],
    [
      'to a check with a box to tick',
      writeCheck('<Check id="b">', '<Wrong value="0">x</Wrong>'),
      'runbook:7 <Wrong>',
      'an answer="…" on the <Check> around it',
      '<Check id="b">',
    ],
    [
      'that is the right one',
      writeCheck('<Check id="b" answer="4">', '<Wrong value="4">x</Wrong>'),
      'runbook:7 <Wrong>',
      'another value than the answer',
      '<Check id="b" answer="4">',
    ],
    [
      'told twice',
      writeCheck('<Check id="b" answer="4">', wrongTwice),
      'runbook:8 <Wrong>',
      'a value that occurs once in its <Check>',
      '"0", also on line 7',
    ],
    [
      'of two words, which nobody can type',
      writeCheck('<Check id="b" answer="4">', '<Wrong value="0 ">x</Wrong>'),
      'runbook:7 <Wrong>',
      'value: one word, such as "4"',
      '<Wrong value="0 ">',
    ],
    [
      'of nothing',
      writeCheck('<Check id="b" answer="4">', '<Wrong>x</Wrong>'),
      'runbook:7 <Wrong>',
      /^value: /,
      '<Wrong>',
    ],
    [
      'to a check with an answer of two words',
      writeCheck('<Check id="b" answer="4 of 5">', '<Wrong value="0">x</Wrong>'),
      'runbook:6 <Check>',
      'answer: one word, such as "4"',
      '<Check id="b" answer="4 of 5">',
    ],
  ])('wrong answer %s', async (_, text, ...said) => {
    await expectMistakes([said], writeRunbook(writeStep({}, text)));
  });

  test('no wrong answer that is told in two checks', async () => {
    const wrong = '<Wrong value="0">x</Wrong>';
    const checks = ['b', 'c'].map((id) => `<Check id="${id}" answer="4">\n${wrong}\n</Check>`);
    const text = `<Checks id="a">\n${checks.join('\n')}\n</Checks>`;
    await expect(buildRunbook(writeRunbook(writeStep({}, text)))).resolves.toBeDefined();
  });

  test('both values of a change', async () => {
    const text =
      '<Changes id="a">\n<Change id="b" title="c" from="x" to="y">z</Change>\n</Changes>';
    const place = 'runbook:6 <Change>';
    await expectMistakes(
      [
        [place, aValue, '"x"'],
        [place, aValue, '"y"'],
      ],
      writeRunbook(writeStep({}, text)),
    );
  });
});

describe('checkRunbook stops on a step, on line 3', () => {
  test.each<[string, Parameters<typeof writeStep>[0], string | RegExp, string | RegExp]>([
    ['unknown role', { who: 'baas' }, 'who: a role of the frontmatter: beheerder', '"baas"'],
    [
      'one unknown source of two',
      { sources: 'bron x' },
      'sources: a source of the frontmatter: bron',
      '"x"',
    ],
    [
      'date in Dutch',
      { checked: '21-11-2026' },
      'checked: a date like 2026-11-21',
      /checked="21-11-2026"/,
    ],
    [
      'day that does not exist',
      { checked: '2026-02-30' },
      'checked: a date like 2026-11-21',
      /checked="2026-02-30"/,
    ],
    ['unknown effect', { effect: 'undo' }, /^effect: /, /effect="undo"/],
    ['unknown place', { in: 'elders' }, /^in: /, /in="elders"/],
    ['no date', { checked: undefined }, 'checked: a date like 2026-11-21', /sources="bron">$/],
    ['empty title', { title: '' }, 'title: a text', /title=""/],
    ['unknown attribute', { colour: 'red' }, /"colour"/, /colour="red"/],
    [
      'irreversible, but not above',
      { effect: 'irreversible' },
      'its id under irreversible in the frontmatter',
      /id="begin"/,
    ],
  ])('%s', async (_, changed, expected, found) => {
    const said: Said = ['runbook:3 <Step>', expected, found];
    await expectMistakes([said], writeRunbook(writeStep(changed)));
  });

  test.each<['who' | 'sources']>([['who'], ['sources']])('no %s', async (name) => {
    const mistakes = await readMistakes(writeRunbook(writeStep({ [name]: undefined })));
    expect(mistakes.map(([place]) => place)).toContain('runbook:3 <Step>');
    expect(mistakes.every(([, expected]) => expected?.startsWith(`${name}: `))).toBe(true);
  });
});

describe('checkRunbook stops on the page as a whole', () => {
  test.each<[string, string, object, ...Said]>([
    [
      'step without a phase',
      writeStep(),
      {},
      'runbook:1 <Step>',
      '<Step> inside <Phase>',
      'at the top of the page',
    ],
    [
      'import',
      `import a from 'b'\n\n${writeRunbook(writeStep())}`,
      {},
      'runbook:1 text',
      plain,
      "mdxjsEsm import a from 'b'",
    ],
    [
      'export',
      `${writeRunbook(writeStep())}\nexport const a = 1`,
      {},
      'runbook:11 text',
      plain,
      'mdxjsEsm export const a = 1',
    ],
    [
      'expression between steps',
      `${writeRunbook(writeStep())}\n{a}`,
      {},
      'runbook:11 text',
      plain,
      'mdxFlowExpression a',
    ],
    [
      'irreversible, but no such step',
      writeRunbook(writeStep()),
      { irreversible: ['weg'], confirm: 'targetNumber' },
      'runbook:1 frontmatter irreversible',
      'ids of steps with effect="irreversible"',
      '"weg"',
    ],
    [
      'irreversible, but the step is not',
      writeRunbook(writeStep()),
      { irreversible: ['begin'], confirm: 'targetNumber' },
      'runbook:1 frontmatter irreversible',
      'ids of steps with effect="irreversible"',
      '"begin"',
    ],
  ])('%s', async (_, text, given, ...said) => {
    await expectMistakes([said], text, given);
  });

  test('all mistakes at once, in the order of the lines', async () => {
    const steps = [writeStep({ who: 'baas' }, '# Kop'), writeStep({}, '<Value of="x" />')];
    const mistakes = await readMistakes(writeRunbook(...steps));
    expect(mistakes.map(([place]) => place)).toEqual([
      'runbook:3 <Step>',
      'runbook:5 text',
      'runbook:9 <Step>',
      'runbook:11 <Value>',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { buildRunbook, readMistakes, writeRunbook, writeStep } from './build-runbook.ts';

const terms = [{ id: 'upn' }, { id: 'otp' }];
const upn = '<Term of="upn">UPN</Term>';

function write(text: string): string {
  return writeRunbook(writeStep({}, text));
}

test('terms are built in a sentence and in a list, each once', async () => {
  const text = write(`Zonder ${upn}.\n\n1. Vul <Term of="otp">de code</Term> in.`);
  await expect(buildRunbook(text, { terms })).resolves.toBeDefined();
});

describe('checkTerms stops on', () => {
  test.each<[string, string, string[]]>([
    [
      'a term that is not explained',
      'Een\n<Term of="sso">SSO</Term>',
      ['runbook:6 <Term>', 'a term of content/terms.json: upn, otp', '"sso"'],
    ],
    [
      'a term that is explained a second time',
      `Een ${upn}\n\nen nog een ${upn}`,
      ['runbook:7 <Term>', 'a term only where the runbook uses it first', '"upn", also on line 5'],
    ],
  ])('%s', async (_, text, mistake) => {
    expect(await readMistakes(write(text), { terms })).toEqual([mistake]);
  });
});

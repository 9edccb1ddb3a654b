import { describe, expect, test } from 'vitest';
import { outputTexts } from '../../../src/i18n/output-texts.ts';
import { makePlan, ordinary } from '../domain/users/outputs/make-plan.ts';

describe('the explanation in the list with reasons', () => {
  test.each([
    ['nl', 'Je vulde zelf de nieuwe code 12345.Casper in.'],
    ['en', 'You filled in the new code 12345.Casper yourself.'],
  ] as const)('says in %s which code was typed', (language, sentence) => {
    const plan = makePlan([ordinary('Cas')], {
      edits: new Map([[2, { newUserCode: '12345.Casper' }]]),
    });
    expect(outputTexts(language).explanation(plan.row(0))).toMatch(`. ${sentence}`);
  });

  test.each([
    ['a user taken along', { takenAlong: true }, 'Je nam deze gebruiker toch mee.'],
    ['a system user', { systemUser: true }, 'Je gaf aan dat dit een systeemgebruiker is.'],
    ['no system user', { systemUser: false }, 'Je gaf aan dat dit geen systeemgebruiker is.'],
  ] as const)('says that the admin made it %s', (_why, edit, sentence) => {
    const plan = makePlan([ordinary('Cas')], { edits: new Map([[2, edit]]) });
    const { explanation } = outputTexts('nl');
    expect(explanation(plan.row(0)).endsWith(` ${sentence}`)).toBe(true);
  });

  test('is the reason and then each remark', () => {
    const plan = makePlan([['31399.Cas', '', 'cas@voorbeeld.nl']]);
    expect(outputTexts('nl').explanation(plan.row(0))).toMatch(
      /^Krijgt het nieuwe nummer\. .+ Geen omschrijving\. /,
    );
  });
});

import { expect, test } from 'vitest';
import lists from '../../../../content/known-connectors.json' with { type: 'json' };
import { KnownConnectors } from '../../../../src/domain/connectors/known-connectors.ts';
import { suggestConnectors } from '../../../../src/widgets/build-manifest/suggest-connectors.ts';

const { all } = new KnownConnectors(lists);

test.each([
  ['knperson', 'KnPerson', 'a name, however it is written'],
  ['debtor', 'Profit_Debtor', 'a name without what stands before it'],
  ['verzuimm', 'HrIllness', 'what it is about'],
  ['appconnectors', 'AppConnectorSubject', 'a special connector'],
])('"%s" brings %s first: %s', (text, first) => {
  expect(suggestConnectors(text, all, 'nl')[0]?.id).toBe(first);
});

test('the subject is searched in the language of the page', () => {
  expect(suggestConnectors('sickness', all, 'nl')).toEqual([]);
  expect(suggestConnectors('sickness', all, 'en')[0]?.id).toBe('HrIllness');
});

test('never more than can be overlooked', () => {
  expect(suggestConnectors('', all, 'nl').length).toBeLessThanOrEqual(8);
  expect(suggestConnectors('profit', all, 'nl').length).toBeLessThanOrEqual(8);
});

test('nothing for what is no connector', () => {
  expect(suggestConnectors('xyzzy', all, 'nl')).toEqual([]);
});

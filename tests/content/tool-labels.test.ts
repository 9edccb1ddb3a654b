import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renumberSentencesIn } from '../../src/i18n/renumber-tool-catalogs.ts';

const { tool } = renumberSentencesIn('nl');
const runbook = readFileSync('content/runbooks/nl/omgeving-overzetten.mdx', 'utf8');
const bold = new Set(Array.from(runbook.matchAll(/\*\*([^*]+)\*\*/g), ([, text = '']) => text));

/** A button without the number behind its words. */
function nameOf(label: string | ((number: number) => string)): string {
  return (typeof label === 'string' ? label : label(3)).replace(/ \(3\)$/, '');
}

test.each([
  [tool.file, 'where the export goes'],
  [tool.systemUsers, 'who is not changed by an import'],
  [tool.targetUsers, 'who is there already'],
  [tool.filters.attention, 'who stays out of the file'],
  [tool.change, 'how to solve that'],
  [tool.trialSize, 'how many to try with'],
  [tool.outputSet, 'when letters come over wrong'],
  [tool.after, 'where to look back'],
  [tool.log, 'why lines were turned down'],
  [tool.comparison, 'who has the new code'],
])('the runbook calls "%s" what the tool calls it: %s', (label) => {
  expect([...bold]).toContain(label);
});

test('every download that the runbook names is a button of the tool', () => {
  const named = [...bold].filter((text) => text.startsWith('Download '));
  expect(named.length).toBeGreaterThan(5);
  expect(Object.values(tool.outputs).map(nameOf)).toEqual(expect.arrayContaining(named));
});

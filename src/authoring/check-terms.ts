import { mistake, type Mistake } from './mistake.ts';
import type { TagUse } from './read-tree.ts';

/** Terms that `content/terms.json` does not explain, and those that a runbook explains twice. */
export function checkTerms(uses: readonly TagUse[], known: readonly string[]): Mistake[] {
  const terms = uses.filter(({ name }) => name === 'Term');
  return terms.flatMap((term, index) => [
    ...checkKnown(term, known),
    ...checkOnce(term, terms.slice(0, index)),
  ]);
}

function checkKnown(term: TagUse, known: readonly string[]): Mistake[] {
  const id = String(term.attributes.of);
  return known.includes(id)
    ? []
    : [mistake(term, `a term of content/terms.json: ${known.join(', ')}`, `"${id}"`)];
}

function checkOnce(term: TagUse, earlier: readonly TagUse[]): Mistake[] {
  const first = earlier.find(({ attributes }) => attributes.of === term.attributes.of);
  if (first === undefined) return [];
  const found = `"${String(term.attributes.of)}", also on line ${String(first.line)}`;
  return [mistake(term, 'a term only where the runbook uses it first', found)];
}

import { mistake, written, type Mistake } from './mistake.ts';
import type { TagUse } from './read-tree.ts';

/** Wrong answers to a check that asks for none, to the right one, or told twice. */
export function checkAnswers(uses: readonly TagUse[]): Mistake[] {
  const wrongs = uses.filter(({ name, parent }) => name === 'Wrong' && parent?.name === 'Check');
  return wrongs.flatMap((wrong, index) => [
    ...checkAnswer(wrong),
    ...checkOnce(wrong, wrongs.slice(0, index)),
  ]);
}

function checkAnswer(wrong: TagUse): Mistake[] {
  const check = wrong.parent!;
  const { answer } = check.attributes;
  if (answer === undefined) {
    return [mistake(wrong, 'an answer="…" on the <Check> around it', written(check))];
  }
  const same = wrong.attributes.value === answer;
  return same ? [mistake(wrong, 'another value than the answer', written(check))] : [];
}

function checkOnce(wrong: TagUse, earlier: readonly TagUse[]): Mistake[] {
  const { value } = wrong.attributes;
  const first = earlier.find(
    ({ parent, attributes }) => parent === wrong.parent && attributes.value === value,
  );
  if (first === undefined) return [];
  const found = `"${String(value)}", also on line ${String(first.line)}`;
  return [mistake(wrong, 'a value that occurs once in its <Check>', found)];
}

import { readConditions, type Condition } from '../domain/conditions.ts';
import { mistake, written, type Mistake } from './mistake.ts';
import type { TagUse } from './read-tree.ts';
import { conditions } from './tags.ts';

/**
 * Conditions on a choice that the page does not ask or on an option that it does not offer, a
 * choice that is asked twice, and one that its own answer would hide.
 */
export function checkConditions(uses: readonly TagUse[], asked: readonly string[]): Mistake[] {
  const choices = uses.filter(({ name }) => name === 'Choice');
  return [
    ...uses.flatMap((use) =>
      conditionsOn(use).flatMap((condition) => checkCondition(use, condition, uses, asked)),
    ),
    ...choices.flatMap((choice, index) => checkAskedOnce(choice, choices.slice(0, index))),
    ...choices.flatMap(checkFree),
  ];
}

/** What a tag stands under by itself; nothing where its conditions are not written well. */
function conditionsOn({ name, attributes }: TagUse): Condition[] {
  const reading = conditions.safeParse(name === 'When' ? attributes.is : attributes.when);
  return reading.success ? readConditions(reading.data) : [];
}

function checkCondition(
  use: TagUse,
  { choice, options }: Condition,
  uses: readonly TagUse[],
  asked: readonly string[],
): Mistake[] {
  const offered = optionsOf(choice, uses);
  if (!asked.includes(choice) || offered.length === 0) {
    const expected = `a choice that is under values in the frontmatter and asked by <Choice of="${choice}">`;
    return [mistake(use, expected, `"${choice}"`)];
  }
  return options
    .filter((option) => !offered.includes(option))
    .map((option) => mistake(use, `an option of ${choice}: ${offered.join(', ')}`, `"${option}"`));
}

function optionsOf(choice: string, uses: readonly TagUse[]): string[] {
  return uses
    .filter(({ name, parent }) => name === 'Option' && parent?.attributes.of === choice)
    .map(({ attributes }) => String(attributes.value));
}

function checkAskedOnce(choice: TagUse, earlier: readonly TagUse[]): Mistake[] {
  const first = earlier.find(({ attributes }) => attributes.of === choice.attributes.of);
  if (first === undefined) return [];
  const found = `"${String(choice.attributes.of)}", also on line ${String(first.line)}`;
  return [mistake(choice, 'a choice that is asked once', found)];
}

/** Around a choice no condition on that same choice: it could not be changed any more. */
function checkFree(choice: TagUse): Mistake[] {
  const key = choice.attributes.of;
  const around = tagsAround(choice).find((use) =>
    conditionsOn(use).some((condition) => condition.choice === key),
  );
  if (around === undefined) return [];
  return [mistake(choice, 'no condition on this choice around it', written(around))];
}

function tagsAround({ parent }: TagUse): TagUse[] {
  return parent === undefined ? [] : [parent, ...tagsAround(parent)];
}

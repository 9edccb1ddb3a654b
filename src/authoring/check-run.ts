import { mistake, type Mistake } from './mistake.ts';
import type { TagUse } from './read-tree.ts';

interface RunPromises {
  readonly values: readonly string[];
  readonly irreversible: readonly string[];
  readonly confirm: string | undefined;
  readonly version: number;
}

/**
 * What would go wrong while a runbook is carried out: a step that needs an unknown or a later one,
 * a change of a version that the frontmatter does not have, nothing to type before a step that
 * cannot be undone.
 */
export function checkRun(uses: readonly TagUse[], promises: RunPromises): Mistake[] {
  const steps = uses.filter(({ name }) => name === 'Step');
  const ids = steps.map(({ attributes }) => String(attributes.id));
  return [
    ...steps.flatMap((step, index) => checkNeeds(step, ids.slice(0, index))),
    ...uses.flatMap((use) => checkVersion(use, promises.version)),
    ...checkConfirm(promises),
  ];
}

function checkNeeds(step: TagUse, earlier: readonly string[]): Mistake[] {
  const needs = String(step.attributes.needs ?? '').split(' ');
  return needs
    .filter((id) => id !== '' && !earlier.includes(id))
    .map((id) => mistake(step, 'needs: the id of an earlier step', `"${id}"`));
}

function checkVersion(use: TagUse, version: number): Mistake[] {
  const named = use.name === 'Changed' ? use.attributes.in : use.attributes.since;
  if (named === undefined || Number(named) <= version) return [];
  return [
    mistake(
      use,
      `a version up to that of the frontmatter, ${String(version)}`,
      `"${String(named)}"`,
    ),
  ];
}

function checkConfirm({ irreversible, confirm, values }: RunPromises): Mistake[] {
  const known = confirm !== undefined && values.includes(confirm);
  if (known || (confirm === undefined && irreversible.length === 0)) return [];
  return [
    {
      line: 1,
      where: 'frontmatter confirm',
      expected: 'the value that is typed before a step that cannot be undone',
      found: confirm === undefined ? 'nothing' : `"${confirm}"`,
    },
  ];
}

import { readTags, type TagUse, type TreeNode } from './read-tree.ts';

/** What a page must know of a runbook before it renders it: its phases, steps and values. */
export interface Outline {
  readonly phases: readonly OutlinedPhase[];
  /** Keys of the values in the text, in order of first use, with the numbers of the steps. */
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** Titles of the options by their value, of each choice by its key. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface OutlinedPhase {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly OutlinedStep[];
}

export interface OutlinedStep {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly irreversible: boolean;
}

/** Reads the phases and steps of a runbook that passed the checks; steps count on over phases. */
export function outlineRunbook(tree: TreeNode): Outline {
  const uses = readTags(tree);
  const steps = uses.filter(({ name }) => name === 'Step');
  const numbers = new Map(steps.map((step, index) => [step, index + 1]));
  const phases = uses
    .filter(({ name }) => name === 'Phase')
    .map((phase) => ({
      id: String(phase.attributes.id),
      title: String(phase.attributes.title),
      steps: steps
        .filter((step) => step.parent === phase)
        .map((step) => outlineStep(step, numbers.get(step) ?? 0)),
    }));
  return { phases, values: collectValues(uses, numbers), choices: collectChoices(uses) };
}

function outlineStep({ attributes }: TagUse, number: number): OutlinedStep {
  return {
    id: String(attributes.id),
    title: String(attributes.title),
    number,
    irreversible: attributes.effect === 'irreversible',
  };
}

function collectValues(uses: readonly TagUse[], numbers: ReadonlyMap<TagUse, number>) {
  const values: Record<string, number[]> = {};
  for (const use of uses) {
    const step = numbers.get(stepAround(use) ?? use);
    for (const key of [use.attributes.of, use.attributes.from, use.attributes.to]) {
      if (typeof key !== 'string') continue;
      const known = (values[key] ??= []);
      if (step !== undefined && !known.includes(step)) known.push(step);
    }
  }
  return values;
}

function collectChoices(uses: readonly TagUse[]) {
  const choices: Record<string, Record<string, string>> = {};
  for (const { name, attributes, parent } of uses) {
    if (name !== 'Option' || parent === undefined) continue;
    const titles = (choices[String(parent.attributes.of)] ??= {});
    titles[String(attributes.value)] = String(attributes.title);
  }
  return choices;
}

function stepAround(use: TagUse): TagUse | undefined {
  return use.name === 'Step' ? use : use.parent && stepAround(use.parent);
}

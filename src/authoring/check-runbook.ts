import { checkAnswers } from './check-answers.ts';
import { checkConditions } from './check-conditions.ts';
import { checkRun } from './check-run.ts';
import { checkTerms } from './check-terms.ts';
import { mistake, written, type Mistake } from './mistake.ts';
import { lineOf, readTags, type TagUse, type TreeNode } from './read-tree.ts';
import { parents, tags, valueAttributes, type Tag } from './tags.ts';

/** What the frontmatter and the list of values promise to the tags. */
export interface Promises {
  /** Keys of all values, and of those that a reader fills in. */
  readonly values: readonly string[];
  readonly entered: readonly string[];
  /** Keys that the runbook asks its reader for. */
  readonly asked: readonly string[];
  readonly roles: readonly string[];
  readonly sources: readonly string[];
  readonly irreversible: readonly string[];
  /** The value that is typed before a step that cannot be undone. */
  readonly confirm: string | undefined;
  readonly version: number;
  /** Ids of the terms that are explained. */
  readonly terms: readonly string[];
}

/**
 * Every mistake in a runbook: unknown tags, attributes, values, roles and sources, wrong answers
 * without a right one, conditions on what is not asked, terms without an explanation, steps that need
 * a later one, changes of a version that is still to come, double ids.
 */
export function checkRunbook(tree: TreeNode, promises: Promises): Mistake[] {
  const uses = readTags(tree);
  return [
    ...uses.flatMap(checkTag),
    ...uses.flatMap((use) => checkValues(use, promises.values)),
    ...uses.filter(({ name }) => name === 'Step').flatMap((use) => checkStep(use, promises)),
    ...checkAnswers(uses),
    ...checkConditions(uses, promises.asked),
    ...checkTerms(uses, promises.terms),
    ...checkRun(uses, promises),
    ...checkIds(uses),
    ...checkIrreversible(uses, promises.irreversible),
    ...checkAsked(promises),
    ...checkPlainContent(tree),
  ].toSorted((a, b) => a.line - b.line);
}

function checkTag(use: TagUse): Mistake[] {
  if (!isKnown(use.name)) {
    return [
      mistake(use, `one of ${Object.keys(tags).join(', ')}`, `the unknown tag <${use.name}>`),
    ];
  }
  const parent = parents[use.name];
  const misplaced = parent !== undefined && use.parent?.name !== parent;
  const reading = tags[use.name].safeParse(use.attributes);
  return [
    ...(misplaced ? [mistake(use, `<${use.name}> inside <${parent}>`, place(use))] : []),
    ...(reading.error?.issues ?? []).map((issue) =>
      mistake(use, `${issue.path.join('.') || 'attributes'}: ${issue.message}`, written(use)),
    ),
  ];
}

function checkValues(use: TagUse, values: readonly string[]): Mistake[] {
  const names = isKnown(use.name) ? (valueAttributes[use.name] ?? []) : [];
  return names
    .map((name) => use.attributes[name])
    .filter((key) => typeof key === 'string' && !values.includes(key))
    .map((key) => mistake(use, `a value: ${values.join(', ')}`, `"${String(key)}"`));
}

function checkStep(use: TagUse, { roles, sources }: Promises): Mistake[] {
  const { who, sources: cited } = use.attributes;
  const unknown = String(cited ?? '')
    .split(' ')
    .filter((id) => !sources.includes(id));
  return [
    ...(roles.includes(String(who))
      ? []
      : [mistake(use, `who: a role of the frontmatter: ${roles.join(', ')}`, `"${String(who)}"`)]),
    ...unknown.map((id) =>
      mistake(use, `sources: a source of the frontmatter: ${sources.join(', ')}`, `"${id}"`),
    ),
  ];
}

/** Ids of the page around the runbook. */
const reservedIds = ['inhoud', 'jouw-gegevens', 'wie-doet-wat', 'bronnen', 'announcements'];

function checkIds(uses: readonly TagUse[]): Mistake[] {
  const first = new Map<unknown, TagUse>();
  return uses.flatMap((use) => {
    const { id } = use.attributes;
    if (reservedIds.includes(String(id))) {
      return [mistake(use, 'an id that the page does not use itself', `"${String(id)}"`)];
    }
    const earlier = id === undefined ? undefined : first.get(id);
    if (earlier === undefined) {
      first.set(id, use);
      return [];
    }
    return [
      mistake(
        use,
        'an id that occurs once',
        `"${String(id)}", also on line ${String(earlier.line)}`,
      ),
    ];
  });
}

function checkIrreversible(uses: readonly TagUse[], promised: readonly string[]): Mistake[] {
  const steps = uses.filter(({ name }) => name === 'Step');
  const marked = steps.filter(({ attributes }) => attributes.effect === 'irreversible');
  const known = marked.map(({ attributes }) => String(attributes.id));
  return [
    ...marked
      .filter(({ attributes }) => !promised.includes(String(attributes.id)))
      .map((use) => mistake(use, 'its id under irreversible in the frontmatter', written(use))),
    ...promised
      .filter((id) => !known.includes(id))
      .map((id) => ({
        line: 1,
        where: 'frontmatter irreversible',
        expected: 'ids of steps with effect="irreversible"',
        found: `"${id}"`,
      })),
  ];
}

function checkAsked({ asked, entered }: Promises): Mistake[] {
  return asked
    .filter((key) => !entered.includes(key))
    .map((key) => ({
      line: 1,
      where: 'frontmatter values',
      expected: `a value that a reader fills in: ${entered.join(', ')}`,
      found: `"${key}"`,
    }));
}

const logic = [
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'html',
  'heading',
  'image',
  'imageReference',
];

function checkPlainContent(node: TreeNode): Mistake[] {
  const here = logic.includes(node.type)
    ? [
        {
          line: lineOf(node),
          where: 'text',
          expected: 'prose, lists and tags; no imports, expressions, HTML, headings or images',
          found: `${node.type} ${(node.value ?? '').slice(0, 40)}`,
        },
      ]
    : [];
  return [...here, ...(node.children ?? []).flatMap(checkPlainContent)];
}

function isKnown(name: string): name is Tag {
  return Object.hasOwn(tags, name);
}

function place(use: TagUse): string {
  return use.parent === undefined ? 'at the top of the page' : `inside <${use.parent.name}>`;
}

import * as z from 'zod';

const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'an id of lower-case words with hyphens, like "maak-de-export"',
  );
const text = z.string().min(1, 'a text');
const date = z.iso.date('a date like 2026-11-21');
const answer = z.string().regex(/^\S+$/, 'one word, such as "4"');
/** A version of the runbook after the first one. */
const laterVersion = z
  .string()
  .regex(/^([2-9]|[1-9]\d+)$/, 'a version after the first, such as "2"');
const ids = z.string().regex(/^\S+( \S+)*$/, 'one or more ids with a space between');

/** Conditions that hold together, each a choice with the options that meet it. */
export const conditions = z
  .string()
  .regex(
    /^\w+=[\w-]+(\|[\w-]+)*( \w+=[\w-]+(\|[\w-]+)*)*$/,
    'conditions like "authentication=client|login connectingUser=system"',
  );

/** Where a step is done. `computer` is outside Profit. */
const places = [
  'source',
  'target',
  'target-home',
  'portal',
  'computer',
  'environment',
  'own',
  'customer',
] as const;
const effects = ['read', 'change', 'irreversible'] as const;

/** Every tag that a runbook may use, with the attributes it takes. */
export const tags = {
  Phase: z.strictObject({ id, title: text }),
  Step: z.strictObject({
    id,
    title: text,
    effect: z.enum(effects),
    who: id,
    in: z.enum(places),
    sources: ids,
    checked: date,
    profit: text.optional(),
    when: conditions.optional(),
    /** Steps that come first. */
    needs: ids.optional(),
    /** The version of the runbook in which it appeared. */
    since: laterVersion.optional(),
  }),
  /** What changed in a step so that it must be looked at again. */
  Changed: z.strictObject({ in: laterVersion }),
  When: z.strictObject({ is: conditions }),
  Term: z.strictObject({ of: id }),
  MenuPath: z.strictObject({}),
  Value: z.strictObject({ of: text }),
  Note: z.strictObject({ kind: z.enum(['attention', 'tip', 'irreversible']) }),
  Example: z.strictObject({}),
  Expect: z.strictObject({}),
  Trouble: z.strictObject({ id, title: text }),
  Fold: z.strictObject({ id, title: text }),
  Checks: z.strictObject({ id, title: text.optional() }),
  Check: z.strictObject({ id, answer: answer.optional() }),
  Wrong: z.strictObject({ value: answer }),
  Choice: z.strictObject({ of: text }),
  Option: z.strictObject({ value: text, title: text, literal: z.literal(true).optional() }),
  Fields: z.strictObject({ title: text.optional() }),
  Field: z.strictObject({ profit: text, column: text.optional(), fixed: text.optional() }),
  Changes: z.strictObject({ id }),
  Change: z.strictObject({ id, title: text, from: text.optional(), to: text.optional() }),
  RenumberUsers: z.strictObject({}),
  CheckGroup: z.strictObject({}),
  AccessExplainer: z.strictObject({}),
  WhyNoConnection: z.strictObject({}),
  BuildManifest: z.strictObject({}),
} satisfies Record<string, z.ZodObject>;

export type Tag = keyof typeof tags;

/** Tags that only make sense directly inside another one. */
export const parents: Partial<Record<Tag, Tag>> = {
  Step: 'Phase',
  Changed: 'Step',
  Check: 'Checks',
  Wrong: 'Check',
  Option: 'Choice',
  Field: 'Fields',
  Change: 'Changes',
};

/** Attributes that hold the key of a value. */
export const valueAttributes: Partial<Record<Tag, readonly string[]>> = {
  Value: ['of'],
  Choice: ['of'],
  Change: ['from', 'to'],
};

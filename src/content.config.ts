import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import * as z from 'zod';
import { derivations } from './domain/derive-values.ts';

const text = z.string().min(1);
const bilingual = z.strictObject({ nl: text, en: text });

/** A procedure, written as steps in phases. The step ids in `irreversible` carry that effect. */
const runbooks = defineCollection({
  loader: glob({ base: './content/runbooks', pattern: '{nl,en}/*.mdx' }),
  schema: z.strictObject({
    title: text,
    summary: text,
    audience: text,
    duration: text,
    /** One procedure that the whole runbooks lean on. */
    short: z.boolean().default(false),
    /** Keys of the values that the reader fills in, in the order of the panel. */
    values: z.array(text).min(1),
    /** What the bar on top shows: keys of values, and signs between them. */
    bar: text,
    roles: z.array(z.strictObject({ id: text, title: text, does: text })).min(1),
    irreversible: z.array(text),
    /** The value that is typed again before a step that cannot be undone. */
    confirm: text.optional(),
    /** Counts up when a step changes so that it must be looked at again. */
    version: z.int().min(1),
    sources: z
      .array(z.strictObject({ id: text, title: text, url: z.url(), note: text.optional() }))
      .min(1),
    lastChecked: z.coerce.date(),
    profit: text,
  }),
});

/** What a reader fills in once, and what follows from it. The key is the entry's id. */
const values = defineCollection({
  loader: file('content/values.json', {
    parser: (json) => (JSON.parse(json) as { key: string }[]).map((v) => ({ ...v, id: v.key })),
  }),
  schema: z.discriminatedUnion('kind', [
    z.strictObject({
      id: text,
      key: text,
      kind: z.enum([
        'environment',
        'participantNumber',
        'environmentLetters',
        'userCode',
        'targetUserCode',
        'groupCode',
        'groupName',
        'text',
        'choice',
      ]),
      example: z.string(),
      label: bilingual,
      hint: bilingual,
    }),
    z.strictObject({
      id: text,
      key: text,
      kind: z.literal('derived'),
      rule: z.enum(Object.keys(derivations) as [keyof typeof derivations]),
      from: z.array(text).min(1),
      label: bilingual,
    }),
  ]),
});

/** A word that a reader may not know, explained in at most three short sentences. */
const terms = defineCollection({
  loader: file('content/terms.json'),
  schema: z.strictObject({
    id: text,
    nl: text,
    /** What AFAS calls it in English, where AFAS does. */
    en: text.optional(),
    text,
    /** Other words that people use or search for. */
    synonyms: z.array(text),
    source: z.url().optional(),
  }),
});

/** What is asked at the end of a run, by the address of its runbook. */
const closingQuestions = defineCollection({
  loader: file('content/closing-questions.json', {
    parser: (json) =>
      Object.entries(JSON.parse(json) as object).map(([id, questions]) => ({ id, questions })),
  }),
  schema: z.strictObject({
    id: text.refine((id) => existsSync(`content/runbooks/nl/${id}.mdx`), 'Expected a runbook'),
    questions: z
      .array(z.strictObject({ id: z.string().regex(/^[a-z]+(-[a-z]+)*$/), nl: text, en: text }))
      .min(1),
  }),
});

export const collections = { runbooks, values, terms, closingQuestions };

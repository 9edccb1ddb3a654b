import type { CollectionEntry } from 'astro:content';
import type { Outline, OutlinedStep } from '../authoring/outline-runbook.ts';
import type { Language } from '../i18n/catalogs.ts';
import type { ShownValue } from './shown-values.ts';

/** What the building blocks of a runbook need to know of the page they stand on. */
export interface RunbookContext {
  readonly language: Language;
  /** The address of the runbook without slashes. */
  readonly slug: string;
  readonly data: CollectionEntry<'runbooks'>['data'];
  readonly outline: Outline;
  readonly values: ReadonlyMap<string, ShownValue>;
}

/** The context that the page left for its building blocks. */
export function contextOf(locals: App.Locals): RunbookContext {
  if (locals.runbook === undefined) throw new Error('Expected a page that renders a runbook.');
  return locals.runbook;
}

/** A step of the outline by its id. */
export function stepById({ outline }: RunbookContext, id: string): OutlinedStep {
  const step = outline.phases.flatMap(({ steps }) => steps).find((one) => one.id === id);
  if (step === undefined) throw new Error(`Expected step "${id}" in the outline.`);
  return step;
}

export type Place =
  'source' | 'target' | 'target-home' | 'portal' | 'computer' | 'environment' | 'own' | 'customer';

/** The value that names a place, where the place is an environment. */
export const placeValues: Partial<Record<Place, string>> = {
  source: 'sourceEnvironment',
  target: 'targetEnvironment',
  'target-home': 'targetHome',
  environment: 'environment',
  own: 'ownEnvironment',
  customer: 'customerEnvironment',
};

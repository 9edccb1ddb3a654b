import type { Places } from '../../domain/run/hand-over/compare-hand-over.ts';
import { handOverTexts } from '../../i18n/hand-over-sentences.ts';
import { pageSteps, type StepOnPage } from '../page-steps.ts';

const { send } = handOverTexts;

export function stepOnPage(id: string | undefined): StepOnPage | undefined {
  return pageSteps.find((step) => step.id === id);
}

/** `Stap 6: Vul de letters in`, or the id where the page has no such step. */
export function nameStep(id: string): string {
  const step = stepOnPage(id);
  return step === undefined ? id : send.stepName(step);
}

/** What a value is called on the page, or its key. */
export function nameValue(key: string): string {
  const label = document.querySelector(`label[for="veld-${CSS.escape(key)}"]`);
  return (label ?? legendOf(key))?.textContent.trim() ?? key;
}

/** A choice by the words of its option, another value as it was filled in. */
export function readValue(key: string, text: string): string {
  if (text === '') return handOverTexts.parts.empty;
  const options = legendOf(key)?.parentElement?.querySelectorAll('input') ?? [];
  const chosen = [...options].find(({ value }) => value === text);
  const words = chosen?.closest('label')?.querySelector('strong')?.textContent;
  return words === undefined ? text : `${text}, ${words}`;
}

/** The line that a box stands on, or its id. */
export function nameCheck(id: string): string {
  const line = document.getElementById(id);
  return line?.matches('li') ? line.textContent.trim().replace(/\s+/g, ' ') : id;
}

/** Everything that this page knows by an id or a key. */
export function placesOnPage({ values, checks }: Places): Places {
  return {
    steps: pageSteps.map(({ id }) => id),
    values: values.filter((key) => nameValue(key) !== key),
    checks: checks.filter((id) => document.getElementById(id)?.matches('li')),
  };
}

/** Things in the order in which their places stand on the page; what has no place comes last. */
export function inPageOrder<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): readonly Thing[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const places = new Map(ids.map((id, at) => [id, at]));
  const placeOf = ({ id }: Thing) => places.get(id) ?? ids.length;
  return things.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The title of the runbook of this page. */
export function titleOfPage(): string {
  return document.querySelector('h1')?.textContent.trim() ?? '';
}

function legendOf(key: string): Element | null {
  return document.querySelector(`[data-choice="${CSS.escape(key)}"] > legend`);
}

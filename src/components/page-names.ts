import closingQuestions from '../../content/closing-questions.json' with { type: 'json' };
import { runbookOfPage } from '../browser/run-of-page.ts';
import type { LogNames } from '../i18n/log-names.ts';
import { pageSteps, stepAround } from './page-steps.ts';

interface ClosingQuestion {
  readonly id: string;
  readonly text: string;
}

const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
const questionsOfAll: Readonly<
  Record<string, readonly { readonly id: string; readonly nl: string; readonly en: string }[]>
> = closingQuestions;

/** What the runbook of this page asks at its end. */
export const questionsOfPage: readonly ClosingQuestion[] = (
  questionsOfAll[runbookOfPage?.runbook ?? ''] ?? []
).map((question) => ({ id: question.id, text: question[language] }));

/** What the page calls its steps, values, options, checks and questions, as it reads now. */
export function readNames(): LogNames {
  return {
    steps: new Map(pageSteps.map(({ id, number, title }) => [id, { number, title }])),
    values: new Map([...labelsOfFields(), ...labelsOfChoices()]),
    options: new Map(titlesOfOptions()),
    checks: new Map(textsOfChecks()),
    questions: new Map(questionsOfPage.map(({ id, text }) => [id, text])),
  };
}

/** Values that are one of a few options, and say nothing of a client. */
export function choiceKeys(): ReadonlySet<string> {
  return new Set(choices().map(({ dataset }) => dataset.choice ?? ''));
}

function choices(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-choice]')];
}

function labelsOfFields(): [string, string][] {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('.value-fields [data-field]')];
  return inputs.map((input) => [
    input.dataset.field ?? '',
    input.labels?.[0]?.textContent.trim() ?? '',
  ]);
}

function labelsOfChoices(): [string, string][] {
  return choices().map((choice) => [
    choice.dataset.choice ?? '',
    textOf(choice.querySelector('legend')),
  ]);
}

function titlesOfOptions(): [string, string][] {
  return choices().flatMap((choice) =>
    [...choice.querySelectorAll('input')].map((input): [string, string] => [
      `${choice.dataset.choice ?? ''}=${input.value}`,
      textOf(input.closest('label')),
    ]),
  );
}

function textsOfChecks(): [string, { text: string; step?: string }][] {
  const lines = document.querySelectorAll<HTMLElement>('.checks li, .changes > li');
  return [...lines].map((line) => {
    const step = stepAround(line)?.id;
    const said = line.querySelector(':scope > label, :scope > div:not(.field)');
    return [line.id, { text: firstSentence(textOf(said)), ...(step && { step }) }];
  });
}

/** A text as it is read, without the meanings of terms, buttons and words only heard. */
function textOf(place: Element | null): string {
  const copy = place?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('.meaning, .copy, .copy-note, .v i').forEach((part) => {
    part.remove();
  });
  return copy?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function firstSentence(text: string): string {
  return /^.*?[.?](?=\s|$)/.exec(text)?.[0] ?? text;
}

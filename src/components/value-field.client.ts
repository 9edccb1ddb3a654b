import { enterValue, values } from '../browser/value-store.ts';
import type { FieldIssue } from '../domain/field-reading.ts';
import { fields } from '../i18n/field-sentences.ts';
import { makeButton } from './make-element.ts';
import { readField } from './read-field.ts';

/** Makes an input with `data-field` and `data-kind` fill in its value, with its remarks below it. */
export function bindField(input: HTMLInputElement): void {
  input.addEventListener('input', () => {
    followTyping(input);
  });
  input.addEventListener('change', () => {
    settle(input);
  });
  if (document.activeElement === input) followTyping(input);
  else settle(input);
}

/** Reads a field, and the others again, since a rule can look at two fields. */
function settle(changed: HTMLInputElement): void {
  readInput(changed);
  document.querySelectorAll<HTMLInputElement>('.value-fields input').forEach((input) => {
    if (input.dataset.field !== changed.dataset.field && input.value !== '') readInput(input);
  });
}

/** Takes away what stands below a field. */
export function clearRemark(input: HTMLInputElement): void {
  showIssue(input, undefined);
}

/** While typing only a text without a fault takes effect; a fault is told on leaving the field. */
function followTyping(input: HTMLInputElement): void {
  const { field = '', kind = '' } = input.dataset;
  const { value, issue } = readField(kind, input.value, values.get());
  if (issue?.level !== 'error') enterValue(field, value ?? '');
}

/** A text with a fault stays in its field, to be mended, and does not reach the page. */
function readInput(input: HTMLInputElement): void {
  const { field = '', kind = '' } = input.dataset;
  const { text, value, issue } = readField(kind, input.value, values.get());
  input.value = text;
  showIssue(input, issue);
  enterValue(field, value ?? '');
}

function showIssue(input: HTMLInputElement, issue: FieldIssue | undefined): void {
  input.setAttribute('aria-invalid', String(issue?.level === 'error'));
  const message = input.closest('.field')?.querySelector<HTMLElement>('.message');
  if (!message) return;
  message.dataset.level = issue?.level ?? '';
  message.replaceChildren(...(issue === undefined ? [] : [fields.sentence(issue)]));
  if (issue?.suggestion !== undefined) message.append(' ', suggest(input, issue.suggestion));
}

function suggest(input: HTMLInputElement, suggestion: string): HTMLButtonElement {
  return makeButton('plain', fields.useSuggestion(suggestion), () => {
    input.value = suggestion;
    settle(input);
    input.focus();
  });
}

import {
  clearValues,
  defineDerived,
  enterValue,
  values,
  type DerivedValue,
} from '../browser/value-store.ts';
import { sentencesIn } from '../i18n/catalogs.ts';
import { bindField, fillField } from './value-field.client.ts';
import { openValueField } from './value-popover.client.ts';

const { runbook } = sentencesIn(document.documentElement.lang);
const panel = document.querySelector('.value-fields');
const panelInputs = [...(panel?.querySelectorAll('input') ?? [])];

type Known = Readonly<Record<string, string>>;

defineDerived(
  JSON.parse(document.querySelector('#derived-values')?.textContent ?? '[]') as DerivedValue[],
);

/** A value that has a field becomes a button that opens it; the others stay text. */
function makeButton(span: HTMLElement): HTMLElement {
  const input = panelInputs.find(({ dataset }) => dataset.field === span.dataset.v);
  if (input === undefined) return span;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'v';
  button.dataset.v = span.dataset.v;
  button.title = runbook.editValue(input.labels?.[0]?.textContent ?? '');
  button.append(...span.childNodes);
  button.addEventListener('click', () => {
    openValueField(button, input);
  });
  span.replaceWith(button);
  return button;
}

const shown = [...document.querySelectorAll<HTMLElement>('[data-v]')].map(makeButton);
const examples = new Map(shown.map((place) => [place, [...place.childNodes]]));

/** A value stands in ink when it is the reader's own, and as an example when it is not. */
function showValue(place: HTMLElement, known: Known): void {
  const value = known[place.dataset.v ?? ''];
  place.classList.toggle('own', value !== undefined);
  place.replaceChildren(...(value === undefined ? (examples.get(place) ?? []) : [value]));
}

function showChoice(group: HTMLElement, known: Known): void {
  const chosen = known[group.dataset.choice ?? ''];
  group.querySelectorAll('input').forEach((radio) => (radio.checked = radio.value === chosen));
}

const choices = [...document.querySelectorAll<HTMLElement>('[data-choice]')];

choices.forEach((group) => {
  group.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) enterValue(group.dataset.choice ?? '', target.value);
  });
});

panelInputs.forEach(bindField);

document.querySelector('.clear-values')?.addEventListener('click', clearValues);

values.subscribe((known) => {
  shown.forEach((place) => {
    showValue(place, known);
  });
  choices.forEach((group) => {
    showChoice(group, known);
  });
  panelInputs.forEach((input) => {
    fillField(input, known);
  });
});

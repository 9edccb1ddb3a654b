import { clearValues, enterValue, values } from '../browser/value-store.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import { makeButton } from './make-element.ts';

const panel = document.querySelector('.value-fields');
const panelInputs = [...(panel?.querySelectorAll('input') ?? [])];

type Known = Readonly<Record<string, string>>;

/** The rules of the fields are loaded when the reader is about to use one. */
const editing = () => import('./value-field.client.ts');

/** A value that has a field becomes a button that opens it; the others stay text. */
function makeOpener(span: HTMLElement): HTMLElement {
  const input = panelInputs.find(({ dataset }) => dataset.field === span.dataset.v);
  if (input === undefined) return span;
  const button = makeButton(span.className, '', () => {
    void import('./value-popover.client.ts').then(({ openValueField }) => {
      openValueField(button, input);
    });
  });
  Object.assign(button.dataset, span.dataset);
  button.title = pageTexts.editValue(input.labels?.[0]?.textContent ?? '');
  button.append(...span.childNodes);
  span.replaceWith(button);
  return button;
}

const shown = [...document.querySelectorAll<HTMLElement>('[data-v]')].map(makeOpener);
const examples = new Map(shown.map((place) => [place, [...place.childNodes]]));
const choices = [...document.querySelectorAll<HTMLElement>('[data-choice]')];

/** A value stands in ink when it is the reader's own, and as an example when it is not. */
function showValue(place: HTMLElement, known: Known): void {
  const value = known[place.dataset.v ?? ''];
  place.classList.toggle('own', value !== undefined || place.dataset.ink !== undefined);
  place.replaceChildren(...(value === undefined ? (examples.get(place) ?? []) : [value]));
}

function showChoice(group: HTMLElement, known: Known): void {
  const chosen = known[group.dataset.choice ?? ''];
  group.querySelectorAll('input').forEach((radio) => (radio.checked = radio.value === chosen));
}

const filled = new Map<HTMLInputElement, string>();

/** Puts the known value in a field, unless it holds a text of the reader that is no value (yet). */
function fillField(input: HTMLInputElement, known: Known): void {
  const value = known[input.dataset.field ?? ''] ?? '';
  const untouched = input.value === (filled.get(input) ?? '');
  if (document.activeElement === input || !(untouched || value !== '')) return;
  input.value = value;
  filled.set(input, value);
}

choices.forEach((group) => {
  group.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) enterValue(group.dataset.choice ?? '', target.value);
  });
  group.querySelector('.clear-choice')?.addEventListener('click', () => {
    enterValue(group.dataset.choice ?? '', '');
    group.querySelector('input')?.focus();
  });
});

/** A field may be in use before this script is there; what stands in it then is read as well. */
function startField(input: HTMLInputElement): void {
  const inUse = input.value !== '' || document.activeElement === input;
  const start = () => {
    void editing().then(({ bindField }) => {
      bindField(input);
    });
  };
  if (inUse) start();
  else input.addEventListener('focus', start, { once: true });
}

panelInputs.forEach(startField);

/** Empties every field, also of what is no value (yet). */
function emptyFields(): void {
  // A field whose rules are still on their way reads an empty text when they come.
  panelInputs.forEach((input) => {
    input.value = '';
    filled.delete(input);
  });
  void editing().then(({ clearRemark }) => {
    // What was typed in the meantime keeps its own remark.
    panelInputs.filter((input) => input.value === '').forEach(clearRemark);
  });
}

/** What was typed in one run does not stay in the fields of another one. */
export function startFieldsAnew(): void {
  emptyFields();
  panelInputs.forEach((input) => {
    fillField(input, values.get());
  });
}

document.querySelector('.clear-values')?.addEventListener('click', () => {
  emptyFields();
  clearValues();
});

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

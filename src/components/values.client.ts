import { clearValues, enterValue, values } from '../browser/value-store.ts';
import { pageTexts } from '../i18n/page-sentences.ts';

const panel = document.querySelector('.value-fields');
const panelInputs = [...(panel?.querySelectorAll('input') ?? [])];

type Known = Readonly<Record<string, string>>;

/** The rules of the fields are loaded when the reader is about to use one. */
const editing = () => import('./value-field.client.ts');

/** A value that has a field becomes a button that opens it; the others stay text. */
function makeButton(span: HTMLElement): HTMLElement {
  const input = panelInputs.find(({ dataset }) => dataset.field === span.dataset.v);
  if (input === undefined) return span;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'v';
  button.dataset.v = span.dataset.v;
  button.title = pageTexts.editValue(input.labels?.[0]?.textContent ?? '');
  button.append(...span.childNodes);
  button.addEventListener('click', () => {
    void import('./value-popover.client.ts').then(({ openValueField }) => {
      openValueField(button, input);
    });
  });
  span.replaceWith(button);
  return button;
}

const shown = [...document.querySelectorAll<HTMLElement>('[data-v]')].map(makeButton);
const examples = new Map(shown.map((place) => [place, [...place.childNodes]]));
const choices = [...document.querySelectorAll<HTMLElement>('[data-choice]')];

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

/** Puts the known value in a field that nobody is typing in and that holds no fault. */
function fillField(input: HTMLInputElement, known: Known): void {
  const value = known[input.dataset.field ?? ''] ?? '';
  const faulty = input.getAttribute('aria-invalid') === 'true';
  if (document.activeElement !== input && !(faulty && value === '')) input.value = value;
}

choices.forEach((group) => {
  group.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) enterValue(group.dataset.choice ?? '', target.value);
  });
});

panelInputs.forEach((input) => {
  input.addEventListener(
    'focus',
    () => {
      void editing().then(({ bindField }) => {
        bindField(input);
      });
    },
    { once: true },
  );
});

document.querySelector('.clear-values')?.addEventListener('click', () => {
  clearValues();
  void editing().then(({ clearField }) => {
    panelInputs.forEach(clearField);
  });
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

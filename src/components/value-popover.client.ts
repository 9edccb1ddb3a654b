import { pageTexts } from '../i18n/page-sentences.ts';
import { makeElement } from './make-element.ts';
import { bindField } from './value-field.client.ts';

let popover: HTMLElement | undefined;

/** Opens the field of a value next to the value; focus goes back to the value afterwards. */
export function openValueField(value: HTMLElement, panelInput: HTMLInputElement): void {
  const field = panelInput.closest('.right .field, dialog .field');
  if (field === null) {
    panelInput.select();
    return;
  }
  popover?.remove();
  const box = makePopover(makeForm(copyField(field)));
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', value.title);
  popover = box;
  placeBelow(box, value);
  const input = box.querySelector('input');
  input?.focus();
  input?.select();
  box.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    const elsewhere =
      document.activeElement !== document.body && !box.contains(document.activeElement);
    if (!elsewhere) value.focus();
  });
}

function makePopover(form: HTMLFormElement): HTMLElement {
  const box = makeElement('div', { className: 'popover', popover: 'auto' }, form);
  document.body.append(box);
  box.showPopover();
  return box;
}

function copyField(field: Element): HTMLElement {
  const copy = field.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('[id], [for], [aria-describedby]').forEach((element) => {
    for (const name of ['id', 'for', 'aria-describedby']) {
      const ids = element.getAttribute(name);
      if (ids !== null) element.setAttribute(name, ids.replace(/[^ ]+/g, 'los-$&'));
    }
  });
  const input = copy.querySelector('input');
  if (input) {
    input.value = field.querySelector('input')?.value ?? '';
    bindField(input);
  }
  return copy;
}

function makeForm(field: HTMLElement): HTMLFormElement {
  const done = makeElement('button', { className: 'button' }, pageTexts.done);
  const form = makeElement('form', {}, field, done);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (form.querySelector('[aria-invalid="true"]') === null) popover?.hidePopover();
  });
  return form;
}

function placeBelow(box: HTMLElement, value: HTMLElement): void {
  const { left, bottom, top } = value.getBoundingClientRect();
  const room = document.documentElement.clientWidth - box.offsetWidth - 16;
  const fits = bottom + box.offsetHeight + 8 < innerHeight;
  box.style.left = `${String(Math.max(16, Math.min(left, room)))}px`;
  box.style.top = `${String(fits ? bottom + 8 : Math.max(8, top - box.offsetHeight - 8))}px`;
}

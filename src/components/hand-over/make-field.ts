import { makeElement } from '../make-element.ts';

/** A word that asks for attention, and what it is about. */
export function makeAttention(word: string, text: string): HTMLParagraphElement {
  return makeElement(
    'p',
    { className: 'attention' },
    makeElement('strong', { textContent: word }),
    ` ${text}`,
  );
}

/** A label, its field, and what stands below it. */
export function makeField(
  label: string,
  field: HTMLInputElement | HTMLSelectElement,
  hint: string,
): HTMLDivElement {
  const below = makeElement('p', { className: 'hint', id: `hulp-${field.id}`, textContent: hint });
  field.setAttribute('aria-describedby', below.id);
  return makeElement(
    'div',
    { className: 'field' },
    makeElement('label', { htmlFor: field.id, textContent: label }),
    field,
    below,
  );
}

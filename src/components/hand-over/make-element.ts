/** An element with properties and what stands in it; texts are texts, whatever they hold. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
}

export function makeButton(
  className: 'button' | 'button primary' | 'plain',
  text: string,
  act: () => void,
): HTMLButtonElement {
  const button = make('button', { type: 'button', className, textContent: text });
  button.addEventListener('click', act);
  return button;
}

/** A word that asks for attention, and what it is about. */
export function makeAttention(word: string, text: string): HTMLParagraphElement {
  return make('p', { className: 'attention' }, make('strong', { textContent: word }), ` ${text}`);
}

/** A label, its field, and what stands below it. */
export function makeField(
  label: string,
  field: HTMLInputElement | HTMLSelectElement,
  hint: string,
): HTMLDivElement {
  const below = make('p', { className: 'hint', id: `hulp-${field.id}`, textContent: hint });
  field.setAttribute('aria-describedby', below.id);
  return make(
    'div',
    { className: 'field' },
    make('label', { htmlFor: field.id, textContent: label }),
    field,
    below,
  );
}

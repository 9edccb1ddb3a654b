/** A new element with its properties and what stands in it. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  element.append(...content);
  return element;
}

/** A button with a text that does something when it is pressed; `className` says how it looks. */
export function makeButton(
  className: string,
  text: string,
  press: (button: HTMLButtonElement) => void,
): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', className }, text);
  button.addEventListener('click', () => {
    press(button);
  });
  return button;
}

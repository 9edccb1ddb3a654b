/** A button that does something; `className` says how it looks. */
export function makeButton(
  text: string,
  act: (button: HTMLButtonElement) => void,
  className = 'plain',
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = text;
  button.addEventListener('click', () => {
    act(button);
  });
  return button;
}

/** An element with a text in it. */
export function makeText<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  className = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

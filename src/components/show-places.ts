import type { Place } from './search-site.ts';

/** A place as a list item: one link with its title and origin, and what the text says there. */
export function showPlace({ url, title, of, excerpt }: Place): HTMLLIElement {
  const link = make('a', 'hit-link', [
    make('span', 'hit-title', [title]),
    make('span', 'hit-of', [of]),
  ]);
  link.href = url;
  const text = excerpt.flatMap(({ text, marked }) => [
    marked ? make('mark', '', [text]) : text,
    ' ',
  ]);
  return make('li', 'hit', [link, make('p', 'hit-text', text)]);
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  content: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

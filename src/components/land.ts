import { uncover } from './branches.client.ts';

/** Opens what is folded or left out around a place and puts focus on its heading. */
export function land(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  if (place.closest('[hidden]')) uncover(place);
  for (let fold = place.closest('details'); fold; fold = outer(fold)) fold.open = true;
  const heading = place.querySelector<HTMLElement>(':scope > :is(h2, h3, summary)') ?? place;
  if (!heading.matches('a, button, input, summary, [tabindex]')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  place.scrollIntoView();
}

function outer(fold: HTMLDetailsElement): HTMLDetailsElement | null {
  return fold.parentElement?.closest('details') ?? null;
}

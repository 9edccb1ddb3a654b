import { values } from '../../browser/value-store.ts';

/** Shows the values of the tab in the questions, or the built example for what is not known. */
export function fillValues(list: HTMLElement): void {
  const places = [...list.querySelectorAll<HTMLElement>('[data-v]')];
  const examples = new Map(places.map((place) => [place, [...place.childNodes]]));
  values.subscribe((known) => {
    for (const place of places) {
      const value = known[place.dataset.v ?? ''];
      place.classList.toggle('own', value !== undefined);
      place.replaceChildren(...(value === undefined ? (examples.get(place) ?? []) : [value]));
    }
  });
}

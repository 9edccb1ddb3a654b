import { atom } from 'nanostores';
import { values } from '../browser/value-store.ts';
import { judgeConditions, readConditions } from '../domain/conditions.ts';

/** Steps, and parts of steps, that stand under conditions. */
const conditional = [...document.querySelectorAll<HTMLElement>('[data-when]')].map((place) => ({
  place,
  conditions: readConditions(place.dataset.when ?? ''),
}));

/** What the reader's choices leave out, in the order of the page. */
export const leftOut = atom<readonly HTMLElement[]>([]);

/** Of these places the steps. */
export function stepsOf(places: readonly HTMLElement[]): HTMLElement[] {
  return places.filter((place) => place.matches('.step'));
}

/** Other values than choices change nothing here, and are not passed on. */
values.subscribe((chosen) => {
  const now: HTMLElement[] = [];
  conditional.forEach(({ place, conditions }) => {
    const answer = judgeConditions(conditions, chosen);
    place.classList.toggle('applies', answer === 'applies');
    if (answer === 'left-out') now.push(place);
  });
  const before = leftOut.get();
  if (now.length !== before.length || now.some((place, index) => place !== before[index]))
    leftOut.set(now);
});

import type { PageStep } from '../domain/run/progress.ts';

/** A step as it stands on the page. */
export interface StepOnPage extends PageStep {
  readonly element: HTMLElement;
  readonly number: number;
  readonly title: string;
  readonly irreversible: boolean;
  /** Ids of the steps that come first. */
  readonly needs: readonly string[];
  /** The version of the runbook in which it appeared. */
  readonly since: number;
}

/** Every step of the page, in its order. */
export const pageSteps: readonly StepOnPage[] = [
  ...document.querySelectorAll<HTMLElement>('.step'),
].map((element, index) => ({
  element,
  id: element.id,
  number: index + 1,
  title: titleOf(element),
  irreversible: element.dataset.effect === 'irreversible',
  needs: element.dataset.needs?.split(' ') ?? [],
  since: Number(element.dataset.since ?? 1),
  changedIn: Math.max(1, ...changesIn(element)),
}));

function changesIn(element: HTMLElement): number[] {
  const changes = element.querySelectorAll<HTMLElement>('[data-changed]');
  return [...changes].map(({ dataset }) => Number(dataset.changed));
}

/** What stands behind the number in the heading. */
function titleOf(element: HTMLElement): string {
  const texts = element.querySelector('h3')?.childNodes ?? [];
  return [...texts]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
}

/** The step that a place on the page belongs to. */
export function stepAround(place: Element): StepOnPage | undefined {
  const around = place.closest('.step');
  return pageSteps.find(({ element }) => element === around);
}

/** What the list of runs knows of other pages: titles, and the steps in their order. */
export interface ListedRunbook {
  readonly title: string;
  /** Id and title of each step. */
  readonly steps: readonly (readonly [id: string, title: string])[];
}

const isEnglish = document.documentElement.lang === 'en';
const list: Readonly<Record<string, ListedRunbook>> = isEnglish
  ? (await import('virtual:runbooks/en')).default
  : (await import('virtual:runbooks/nl')).default;

/** The title of a runbook by its address; one that is no longer there is called by that. */
export function titleOfRunbook(runbook: string): string {
  return list[runbook]?.title ?? runbook;
}

/** Number and title of a step; undefined where it is no longer there. */
export function placeOfStep(
  runbook: string,
  step: string,
): { number: number; title: string } | undefined {
  const steps = list[runbook]?.steps ?? [];
  const index = steps.findIndex(([id]) => id === step);
  return index < 0 ? undefined : { number: index + 1, title: steps[index]?.[1] ?? '' };
}

/** Where a runbook stands, in the language of this page. */
export function addressOfRunbook(runbook: string): string {
  return `${isEnglish ? '/en' : ''}/${runbook}/`;
}

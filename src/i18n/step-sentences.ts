/** The sentences of what a reader says of a step, in the language of the page only. */
const steps =
  document.documentElement.lang === 'en'
    ? await import('./en/steps.ts')
    : await import('./nl/steps.ts');

export const { stepTexts } = steps;

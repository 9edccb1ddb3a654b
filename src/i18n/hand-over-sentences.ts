/** The sentences with which a run is handed over and received, in the language of the page only. */
const handOver =
  document.documentElement.lang === 'en'
    ? await import('./en/hand-over.ts')
    : await import('./nl/hand-over.ts');

export const { handOverTexts } = handOver;

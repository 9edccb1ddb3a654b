/** Sentences that the light scripts of a page say. */
export const pageTexts = {
  editValue: (label: string) => `Vul in: ${label}`,
  done: 'Klaar',
  close: 'Sluit',
  copy: 'Kopieer',
  step: 'Stap',
  linkCopied: (step: number) => `Link naar stap ${String(step)} gekopieerd`,
  copied: 'Gekopieerd',
  copyRefused: 'Niet gelukt om te kopiëren. Selecteer de tekst en druk op Ctrl+C.',
  markDone: 'Markeer als klaar',
  stepDone: 'Klaar',
  undoDone: 'Maak ongedaan',
  stepMarkedDone: (step: number) => `Stap ${String(step)} staat op klaar`,
  stepReopened: (step: number) => `Stap ${String(step)} staat weer open`,
  progress: (done: number, all: number) => `${String(done)} van ${String(all)} klaar`,
};
export type PageTexts = typeof pageTexts;

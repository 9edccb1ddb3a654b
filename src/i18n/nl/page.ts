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
  undoDone: 'Maak ongedaan',
  beginStep: 'Begin met deze stap',
  goOn: 'Ga verder',
  checkedAgain: 'Nagekeken en klaar',
  otherState: 'Andere stand',
  addNote: 'Notitie',
  message: 'Bericht voor collega',
  states: {
    open: 'Niet gestart',
    busy: 'Bezig',
    done: 'Klaar',
    skipped: 'Overgeslagen',
    blocked: 'Geblokkeerd',
  },
  recheck: 'Controleer opnieuw',
  stepStands: (step: number, state: string) =>
    `Stap ${String(step)} staat op ${state.toLowerCase()}`,
  stand: (word: string, moment: string, by = '', reason = '') =>
    `${word}, ${moment}${by && ` (${by})`}${reason && `: ${reason}`}`,
  firstDo: 'Doe eerst',
  resume: (step: number) => `Ga verder bij stap ${String(step)}`,
  ofAll: (done: number, all: number) => `${String(done)} van ${String(all)}`,
  stepStaysOpen: (step: number) => `Stap ${String(step)} staat nog niet op klaar`,
  answerFirst: 'Typ eerst wat je instelde. Daarna kan deze stap op klaar.',
  answerRight: (typed: string) => `✓ ${typed} klopt.`,
  answerWrong: (typed: string, effect: string, answer: string) =>
    `Je stelde ${typed} in. ${effect && `${effect} `}Maak er ${answer} van en typ opnieuw wat er staat.`,
  leftOut: (count: number) =>
    count === 1 ? '1 stap niet van toepassing' : `${String(count)} stappen niet van toepassing`,
  nowLeftOut: (count: number) =>
    count === 1
      ? '1 stap is nu niet van toepassing'
      : `${String(count)} stappen zijn nu niet van toepassing`,
  allApply: 'Alle stappen zijn van toepassing',
  notApplicable: 'Niet van toepassing',
  show: 'Toon',
  hide: 'Verberg',
  valuesStay: {
    tab: 'Blijft in dit tabblad. Sluit je het, dan is het weg.',
    browser: 'Bewaard in deze browser, bij deze uitvoering.',
    viewed: 'Hiervan wordt niets bewaard.',
  },
  startRun: 'Start een uitvoering',
  handOver: 'Draag over',
  progress: (done: number, all: number) => `${String(done)} van ${String(all)} klaar`,
};
export type PageTexts = typeof pageTexts;

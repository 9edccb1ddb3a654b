/** Sentences of the end of a run: what is open, the closing questions, and opening it again. */
export const finish = {
  title: 'Rond de uitvoering af',
  lead: (questions: number) =>
    questions === 0
      ? 'Daarna staat de uitvoering op slot. Lezen en printen kan nog wel.'
      : `Je beantwoordt eerst ${questions === 1 ? 'een vraag' : `${String(questions)} vragen`}. Daarna staat de uitvoering op slot. Lezen en printen kan nog wel.`,
  begin: 'Rond uitvoering af',
  openSteps: (count: number) =>
    count === 1 ? 'Er is nog 1 stap niet klaar' : `Er zijn nog ${String(count)} stappen niet klaar`,
  whyOpen: 'Waarom rond je toch af?',
  question: (number: number, all: number) => `Vraag ${String(number)} van ${String(all)}`,
  yes: 'Ja',
  notYet: 'Nog niet',
  whatRemains: 'Wat moet er nog gebeuren?',
  chooseFirst: 'Er is nog geen antwoord. Kies ja of nog niet.',
  writeFirst: 'Er staat nog niets. Schrijf het in een paar woorden op.',
  next: 'Ga verder',
  back: 'Ga terug',
  finish: 'Rond uitvoering af',
  finishedNow: 'Uitvoering afgerond',
  finished: (moment: string, by = '') => `Afgerond op ${moment}${by && ` (${by})`}`,
  closed: 'De uitvoering staat op slot. Lezen en printen kan nog wel.',
  reopen: 'Heropen uitvoering',
  reopenTitle: 'Heropen de uitvoering',
  reopenLead: 'Je reden komt in het logboek. Daarna kun je weer invullen en afvinken.',
  whyReopen: 'Waarom heropen je de uitvoering?',
  reopened: 'Uitvoering heropend',
  toolClosed: 'De uitvoering staat op slot. Een bestand dat je nu maakt, komt niet in het logboek.',
};
export type Finish = typeof finish;

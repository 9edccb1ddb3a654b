/** What the page "Waarom kan deze gebruiker niet koppelen?" says while it is used. */
export const connectionCheck = {
  questionOf: (number: number, all: number) => `Vraag ${String(number)} van ${String(all)}`,
  answers: {
    yes: 'Ja',
    no: 'Nee',
    unknown: 'Weet ik niet',
    mended: 'Nee, en dat is opgelost',
  },
  found: 'Hier kan het aan liggen.',
  ifNot: 'Nee?',
  change: 'Wijzig antwoord',
  nextIs: (question: string) => `Nog na te kijken: ${question}`,
  recognised: (titles: readonly string[]) =>
    titles.length === 1
      ? `Herkend: ${String(titles[0])}`
      : `Herkend, het meest waarschijnlijke eerst: ${titles.join('; ')}`,
  beginAt: 'Begin bij:',
  notRecognised: 'Deze melding staat niet in de lijst. Begin bij de eerste vraag.',
  open: 'Deze vragen zijn nog open:',
  restarted: 'De antwoorden zijn gewist. Dit is weer de eerste vraag.',
  copied: 'Gekopieerd. Je kunt de tekst plakken in een bericht.',
  copyRefused: 'Niet gelukt om te kopiëren. Selecteer de tekst en druk op Ctrl+C.',
  copyField: 'Tekst voor een collega',
};
export type ConnectionCheckTexts = typeof connectionCheck;

/** Sentences of a message about one step, and of the dialog that writes it. */
export const message = {
  title: (step: number) => `Bericht over stap ${String(step)}`,
  question: 'Wat vraag je je collega?',
  questionHint: 'Schrijf hier geen wachtwoord, token of secret.',
  withValues: 'Zet mijn gegevens van deze stap erbij',
  valuesHint: 'Dan staan nummers en namen in het bericht. Plaats het niet op een openbaar forum.',
  form: 'Vorm',
  forms: { plain: 'Gewone tekst', markdown: 'Markdown, voor Teams of TOPdesk' },
  preview: 'Dit staat in je bericht',
  subjectLabel: 'Onderwerp',
  copySubject: 'Kopieer onderwerp',
  copyText: 'Kopieer bericht',
  mail: 'Open in je mailprogramma',
  subject: (step: number, title: string) => `Stap ${String(step)}: ${title}`,
  runbook: 'Draaiboek',
  step: 'Stap',
  asked: 'Vraag',
  link: 'Link',
  values: 'Gegevens',
};
export type Message = typeof message;

/** Sentences of the logbook in the margin, its dialog and its print. */
export const logbook = {
  title: 'Logboek',
  open: 'Open logboek',
  lines: (count: number) => (count === 1 ? '1 regel' : `${String(count)} regels`),
  empty: 'Er is hier nog niets.',
  filter: 'Toon',
  filters: {
    all: 'Alles',
    files: 'Bestanden',
    notes: 'Notities',
    skipped: 'Overgeslagen of geblokkeerd',
  },
  showAll: (count: number) => `Toon alle ${String(count)} regels`,
  addNote: 'Notitie toevoegen',
  note: 'Notitie bij de uitvoering',
  initials: 'Jouw initialen',
  initialsHint:
    'Je initialen komen achter wat je vanaf nu doet. Ze blijven in deze browser. Een logboek bewijst niet wie iets deed.',
  out: 'Neem het logboek mee',
  outHint: 'Een download heeft altijd alle regels, met het adres en de versie van het draaiboek.',
  hide: 'Gegevens verbergen',
  hideHint:
    'Deelnemersnummers, omgevingen, gebruikerscodes, e-mailadressen en jouw gegevens zijn dan niet te lezen. Lees notities zelf nog na.',
  markdown: 'Download als Markdown',
  csv: 'Download als CSV',
  print: 'Print logboek',
  saved: (file: string) => `${file} gedownload`,
  viewed: 'Je bekijkt deze uitvoering alleen. Er komt niets bij.',
  onPaper: 'Uitvoering',
  onPaperName: (name: string) => `Naam: ${name}`,
  onPaperSince: (moment: string) => `Begonnen: ${moment}`,
  onPaperFile: (name: string) => `Bestand: ${name}, SHA-256`,
  onPaperLog: 'Het hele logboek print je apart.',
};
export type Logbook = typeof logbook;

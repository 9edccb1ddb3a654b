/** Words of the files that a logbook is written to. */
export const logDocument = {
  title: (name: string | undefined) => (name === undefined ? 'Logboek' : `Logboek van ${name}`),
  runbook: 'Draaiboek',
  address: 'Adres',
  version: 'Versie van het draaiboek',
  versions: (now: number, begin: number) =>
    now === begin ? String(now) : `${String(now)}, begonnen met ${String(begin)}`,
  writtenAt: 'Geschreven op',
  values: 'Gegevens',
  hidden: 'verborgen',
  noProof: 'Dit logboek bewijst niet wie iets deed. Initialen vult iedereen zelf in.',
  columns: ['Tijd', 'Stap', 'Regel', 'Door'],
  filesTitle: 'Bestanden',
  fileColumns: ['Bestand', 'Rijen', 'SHA-256'],
  sheetColumns: [
    'Tijd',
    'Stap',
    'Titel van de stap',
    'Soort',
    'Regel',
    'Door',
    'Bestand',
    'Rijen',
    'SHA-256',
    'Versie',
    'Adres',
  ],
  hiddenWords: {
    email: '[e-mailadres]',
    environment: '[omgeving]',
    userCode: '[gebruikerscode]',
    participantNumber: '[deelnemersnummer]',
    value: '[verborgen]',
  },
  hiddenName: 'gegevens verborgen',
};
export type LogDocumentTexts = typeof logDocument;

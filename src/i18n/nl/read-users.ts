import { countIn, megabytesIn } from '../counts.ts';

const count = countIn('nl');
const megabytes = megabytesIn('nl');
const users = (number: number) => (number === 1 ? '1 gebruiker' : `${count(number)} gebruikers`);
const rows = (number: number) => (number === 1 ? '1 rij' : `${count(number)} rijen`);

/** Sentences that every tool needs that reads an export of users and shows its rows. */
export const readUsers = {
  stays: 'Je bestand blijft op deze computer. Er gaat niets over het netwerk.',
  file: 'Bestand met gebruikers',
  drop: 'Sleep je export hierheen',
  dropKinds: 'Een Excel-werkmap (.xlsx), een tekstbestand (.csv of .txt) of cellen die je plakt.',
  listKinds: 'Een Excel-werkmap (.xlsx) of een tekstbestand (.csv of .txt).',
  choose: 'Kies een bestand',
  chooseOther: 'Kies een ander bestand',
  pasted: 'geplakte-cellen.txt',
  progress: {
    bytes: (done: number, total = 0) => `${megabytes(done)} van ${megabytes(total)} MB gelezen`,
    rows: (done: number) => `${rows(done)} gevonden`,
    judging: (done: number, total = 0) => `${count(done)} van ${rows(total)} beoordeeld`,
    writing: (done: number, total = 0) => `${count(done)} van ${rows(total)} geschreven`,
    comparing: (done: number, total = 0) => `${count(done)} van ${rows(total)} vergeleken`,
  },
  stop: 'Stop',
  judgeAgain: 'Beoordeel de gebruikers',
  refused: (name: string) => `${name} is niet gelezen.`,
  keptEarlier: (name: string) => `Je eerdere bestand ${name} staat er nog.`,
  readAgain: (name: string) => `Lees ${name} opnieuw`,
  found: {
    sheet: (name: string) => `Blad ${name}`,
    text: (separator: string, characterSet: string) =>
      `Gescheiden door ${separator}, tekenset ${characterSet}`,
    header: (row: number) => `kolomnamen op rij ${String(row)}`,
    noHeader: 'geen rij met kolomnamen gevonden',
    columns: (number: number) =>
      number === 1 ? '1 kolom herkend' : `${count(number)} kolommen herkend`,
  },
  remembered: 'De kolommen staan zoals je ze de vorige keer koos. Onthouden zijn alleen de namen.',
  forget: 'Vergeet de namen',
  adjust: 'Klopt dit niet? Pas aan hoe het bestand gelezen wordt',
  remarks: (number: number) =>
    number === 1 ? '1 opmerking bij het lezen' : `${count(number)} opmerkingen bij het lezen`,
  sheet: 'Werkblad',
  hiddenSheet: (name: string) => `${name} (verborgen)`,
  separator: 'Scheidingsteken',
  separators: { ';': 'puntkomma ;', ',': 'komma ,', '\t': 'tab', '|': 'streep |' },
  characterSet: 'Tekenset',
  characterSets: {
    'utf-8': 'UTF-8',
    'utf-8-bom': 'UTF-8 met BOM',
    'windows-1252': 'Windows-1252',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
  },
  whichSet: 'Dit bestand kan op twee manieren gelezen worden. Hoe horen deze namen?',
  useSet: (set: string) => `Lees als ${set}`,
  headerRow: 'Rij met kolomnamen',
  headerNone: 'geen',
  rowNumber: (row: number, start: string) => `rij ${String(row)}: ${start}`,
  column: (letter: string, name: string) =>
    name === '' ? `kolom ${letter}` : `${letter}: ${name}`,
  noColumn: 'niet in het bestand',
  roles: {
    userCode: 'Gebruikerscode',
    description: 'Omschrijving',
    email: 'E-mailadres',
    upn: 'UPN',
    blocked: 'Geblokkeerd',
    systemUser: 'Systeemgebruiker',
    cooperationUser: 'Meewerkgebruiker',
    profitWindows: 'Profit Windows',
    insite: 'InSite',
    outsite: 'OutSite',
    connector: 'Connector',
    userGroup: 'Groep',
  },
  systemUsersLabel: 'Codes van systeemgebruikers, één per regel',
  preview: 'Eerste rijen zoals gelezen',
  noUsers:
    'Onder de kolomnamen staat geen enkele rij. Kies een ander werkblad of een andere rij met kolomnamen.',
  count,
  filterLabel: 'Welke gebruikers wil je zien?',
  search: 'Zoek een gebruiker',
  searchHint: 'Een deel van de code, de omschrijving of het e-mailadres',
  caption: (from: number, to: number, size: number) =>
    size <= to - from + 1
      ? users(size)
      : `${count(from)} tot en met ${count(to)} van ${users(size)}`,
  none: '–',
  pages: 'Bladeren door de gebruikers',
  earlier: 'Vorige',
  later: 'Volgende',
  page: 'Pagina',
  ofPages: (pages: number) => `van ${count(pages)}`,
  emptyFilter: 'Hier staat niemand.',
  noMatch: (search: string) => `Niemand gevonden met “${search}”.`,
  onPaper: {
    some: (shown: number, all: number) =>
      `Op papier staan alleen de rijen die aandacht vragen: ${count(shown)} van ${rows(all)}.`,
    part: (name: string, shown: number, all: number) =>
      shown === all
        ? `${name}: ${rows(all)}`
        : `${name}: ${shown === 0 ? 'geen' : `de eerste ${count(shown)}`} van ${rows(all)}`,
  },
  made: 'Gemaakt',
  saved: (name: string, number: number) => `${name} gedownload, ${rows(number)}.`,
  madeRows: rows,
  checksum: 'SHA-256',
  andMore: (number: number) => `en nog ${count(number)}`,
  adds: (parts: readonly number[], sum: number) =>
    `${parts.map(count).join(' + ')} = ${count(sum)}`,
};
export type ReadUsersTexts = typeof readUsers;

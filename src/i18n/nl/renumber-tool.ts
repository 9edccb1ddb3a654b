/** Sentences of the renumbering tool itself; its outcomes and reasons stand in `renumbering.ts`. */
export const renumberTool = {
  title: 'Gebruikers omnummeren',
  lead: 'Kies de export met gebruikers. Je ziet per gebruiker wat er verandert en je downloadt het bestand voor de import.',
  stays: 'Je bestand blijft op deze computer. Er gaat niets over het netwerk.',
  withoutScript:
    'Dit hulpmiddel werkt met JavaScript. Staat dat uit, werk dan met de formule onder ‘Zonder hulpmiddel’ in het draaiboek.',
  source: 'Deelnemersnummer bron',
  target: 'Deelnemersnummer doel',
  sourceHint: 'Het nummer dat nu voor de punt staat.',
  targetHint: 'Het nummer dat ervoor komt te staan.',
  differsFromEnvironment: (environment: string) =>
    `Dit is een ander nummer dan in je bronomgeving ${environment}.`,
  file: 'Bestand met gebruikers',
  drop: 'Sleep je export hierheen',
  dropKinds: 'Een Excel-werkmap (.xlsx) of een tekstbestand (.csv of .txt)',
  choose: 'Kies een bestand',
  chooseOther: 'Kies een ander bestand',
  sample: 'Nog geen export? Oefen met een voorbeeldbestand van 31399:',
  reading: (name: string) => `${name} wordt gelezen.`,
  readingPart: (percent: number) => `${String(percent)}% gelezen`,
  refused: (name: string) => `${name} is niet gelezen.`,
  keptEarlier: (name: string) => `Je eerdere bestand ${name} staat er nog.`,
  workerGone:
    'De browser heeft het lezen gestopt, misschien door te weinig geheugen. Sluit andere tabbladen en kies het bestand opnieuw.',
  found: {
    sheet: (name: string) => `Blad ${name}`,
    text: (separator: string, characterSet: string) =>
      `Gescheiden door ${separator}, tekenset ${characterSet}`,
    header: (row: number) => `kolomnamen op rij ${String(row)}`,
    noHeader: 'geen rij met kolomnamen gevonden',
    columns: (count: number) =>
      count === 1 ? '1 kolom herkend' : `${String(count)} kolommen herkend`,
  },
  adjust: 'Klopt dit niet? Pas aan hoe het bestand gelezen wordt',
  remarks: (count: number) =>
    count === 1 ? '1 opmerking bij het lezen' : `${String(count)} opmerkingen bij het lezen`,
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
  },
  systemUsers: 'Staan er systeemgebruikers tussen? Houd ze buiten het bestand',
  systemUsersLabel: 'Codes van systeemgebruikers, één per regel',
  preview: 'Eerste rijen zoals gelezen',
  needCode: 'Kies de kolom met de gebruikerscode. Zonder die kolom is er niets om te nummeren.',
  needNumbers:
    'Vul hierboven beide deelnemersnummers in. Dan zie je wat er per gebruiker verandert.',
  noUsers:
    'Onder de kolomnamen staat geen enkele rij. Kies een ander werkblad of een andere rij met kolomnamen.',
  counts: {
    read: 'gelezen',
    renumbered: 'in het bestand',
    skipped: 'overgeslagen',
    attention: 'let op',
  },
  filters: {
    all: 'Alles',
    attention: 'Let op',
    skipped: 'Overgeslagen',
    renumbered: 'In het bestand',
    remarked: 'Met opmerking',
  },
  filterLabel: 'Welke gebruikers wil je zien?',
  caption: (shown: number, all: number) => `${String(shown)} van ${String(all)} gebruikers`,
  head: { row: 'Rij', now: 'Nu', becomes: 'Wordt', description: 'Omschrijving', why: 'Waarom' },
  unchanged: 'blijft',
  none: '–',
  more: (count: number) => `Toon er nog ${String(count)}`,
  emptyFilter: 'Hier staat niemand.',
  withTransactionCode: 'Zet een kolom Mutatiecode met 4 in het bestand',
  outputSet: 'Tekenset van het importbestand',
  outputSetHint: {
    'windows-1252': 'Zo slaat Excel in Nederland een csv op.',
    'utf-8': 'Zonder merkteken aan het begin.',
    'utf-8-bom': 'Elke letter past hierin.',
  },
  unfitSolved: (cells: number) =>
    `${cells === 1 ? 'Eén cel past' : `${String(cells)} cellen passen`} niet in Windows-1252. Daarom staat de tekenset op UTF-8 met BOM. Kijk na de proef of die letters goed zijn overgekomen.`,
  unfitRefused: (cells: number) =>
    `${cells === 1 ? 'Eén cel past' : `${String(cells)} cellen passen`} niet in Windows-1252. Kies UTF-8 met BOM, dan blijft elke letter heel.`,
  unfitCell: (row: number, column: string, characters: string) =>
    `Rij ${String(row)}, ${column}: ${characters}`,
  download: (count: number) => `Download importbestand (${String(count)})`,
  notInFile: (count: number) =>
    count === 1
      ? '1 rij met let op staat er niet in'
      : `${String(count)} rijen met let op staan er niet in`,
  downloadReasons: 'Download lijst met redenen',
  saved: (name: string, rows: number) =>
    `${name} gedownload met ${rows === 1 ? '1 gebruiker' : `${String(rows)} gebruikers`}.`,
  doNotOpen:
    'Open het importbestand niet in Excel: bij opslaan kan een code met alleen cijfers achter de punt veranderen.',
};
export type RenumberTool = typeof renumberTool;

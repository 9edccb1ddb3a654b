import { countIn } from '../counts.ts';

const count = countIn('nl');
const users = (number: number) => (number === 1 ? '1 gebruiker' : `${count(number)} gebruikers`);
const rows = (number: number) => (number === 1 ? '1 rij' : `${count(number)} rijen`);

/** Sentences of the renumbering tool itself; its outcomes and reasons stand in `renumbering.ts`. */
export const renumberTool = {
  title: 'Gebruikers omnummeren',
  lead: 'Kies de export met gebruikers. Je ziet per gebruiker wat er verandert en je downloadt het bestand voor de import.',
  withoutScript:
    'Dit hulpmiddel werkt met JavaScript. Staat dat uit, werk dan met de formule onder ‘Zonder hulpmiddel’ in het draaiboek.',
  source: 'Deelnemersnummer bron',
  target: 'Deelnemersnummer doel',
  sourceHint: 'Het nummer dat nu voor de punt staat.',
  targetHint: 'Het nummer dat ervoor komt te staan.',
  differsFromEnvironment: (environment: string) =>
    `Dit is een ander nummer dan in je bronomgeving ${environment}.`,
  sample: 'Nog geen export? Oefen met een voorbeeldbestand van 31399:',
  working: {
    open: (name: string) => `${name} wordt gelezen.`,
    openTarget: (name: string) => `${name} wordt gelezen.`,
    plan: () => 'De gebruikers worden beoordeeld.',
    make: () => 'Het bestand wordt gemaakt.',
    makeAll: () => 'De bestanden worden gemaakt.',
    readLog: (name: string) => `${name} wordt gelezen.`,
    compare: (name: string) => `${name} wordt vergeleken.`,
  },
  stopped: {
    open: (name: string) => `Je hebt het lezen van ${name} gestopt.`,
    openTarget: (name: string) => `Je hebt het lezen van ${name} gestopt.`,
    plan: () => 'Je hebt het beoordelen gestopt. Tellingen die je nog ziet, zijn van daarvoor.',
    make: () => 'Je hebt het maken gestopt. Er is niets gedownload.',
    makeAll: () => 'Je hebt het maken gestopt. Er is niets gedownload.',
    readLog: (name: string) => `Je hebt het lezen van ${name} gestopt.`,
    compare: (name: string) => `Je hebt het vergelijken met ${name} gestopt.`,
  },
  workerGone:
    'De browser heeft het werk gestopt, misschien door te weinig geheugen. Sluit andere tabbladen en lees het bestand opnieuw. Je wijzigingen staan er dan weer in.',
  systemUsers: 'Staan er systeemgebruikers tussen? Houd ze buiten het bestand',
  systemUsersHint: 'Je kunt een systeemgebruiker ook bij zijn rij aanvinken.',
  targetUsers: 'Bestaan er al gebruikers in het doel? Vergelijk met die lijst',
  targetList: {
    lead: 'Kies een export van de gebruikers die al in de doelomgeving staan. Een nieuwe code die daar al bestaat, komt dan niet in het bestand.',
    file: 'Bestand met gebruikers van het doel',
    drop: 'Sleep de export van het doel hierheen',
    read: (number: number) => `${rows(number)} gelezen`,
    code: 'Kolom met de gebruikerscode',
    remove: 'Haal deze lijst weg',
  },
  needCode: 'Kies de kolom met de gebruikerscode. Zonder die kolom is er niets om te nummeren.',
  needNumbers:
    'Vul hierboven beide deelnemersnummers in. Dan zie je wat er per gebruiker verandert.',
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
    'by-hand': 'Wijzig met de hand',
    edited: 'Door jou gewijzigd',
  },
  head: {
    row: 'Rij',
    now: 'Nu',
    becomes: 'Wordt',
    description: 'Omschrijving',
    why: 'Waarom',
    change: 'Wijzig',
  },
  allRowsAreIn:
    'Alle rijen staan met hun reden in de lijst met redenen. De naam van dat bestand eindigt op _redenen.csv.',
  unchanged: 'blijft',
  change: 'Wijzig',
  changeRow: (row: number, userCode: string) => `Wijzig rij ${String(row)}, ${userCode}`,
  editor: (row: number, userCode: string) => `Rij ${String(row)}, ${userCode}`,
  newCode: 'Nieuwe code',
  applyCode: 'Zet deze code',
  leaveOut: 'Laat deze gebruiker weg uit het bestand',
  takeAlong: 'Neem deze gebruiker toch mee in het bestand',
  isSystemUser: 'Dit is een systeemgebruiker',
  rowBack: 'Zet deze rij terug',
  close: 'Sluit',
  edits: 'Je wijzigingen',
  undo: 'Maak ongedaan',
  redo: 'Doe opnieuw',
  backToFile: 'Zet alles terug naar het bestand',
  edited: (row: number) => `Rij ${String(row)} is gewijzigd.`,
  undone: (row: number | undefined) =>
    row === undefined
      ? 'Al je wijzigingen zijn terug.'
      : `De wijziging van rij ${String(row)} is ongedaan gemaakt.`,
  redone: (row: number | undefined) =>
    row === undefined
      ? 'Alles is weer zoals in het bestand.'
      : `Rij ${String(row)} is opnieuw gewijzigd.`,
  allBack: 'Alles is weer zoals in het bestand.',
  files: 'Bestanden',
  filesLead: 'Probeer eerst een paar gebruikers in een testomgeving. Importeer daarna de rest.',
  withTransactionCode: 'Zet een kolom Mutatiecode met 4 in het bestand',
  outputSet: 'Tekenset van het importbestand',
  outputSetHint: {
    'windows-1252': 'Zo slaat Excel in Nederland een csv op.',
    'utf-8': 'Zonder merkteken aan het begin.',
    'utf-8-bom': 'Elke letter past hierin.',
  },
  unfitSolved: (cells: number, set: string) =>
    `${cells === 1 ? 'Eén cel past' : `${count(cells)} cellen passen`} niet in Windows-1252. Daarom staat de tekenset op ${set}. Kijk na de proef of die letters goed zijn overgekomen.`,
  unfitRefused: (cells: number) =>
    `${cells === 1 ? 'Eén cel past' : `${count(cells)} cellen passen`} niet in Windows-1252. Kies UTF-8 met BOM, dan blijft elke letter heel.`,
  unfitCell: (row: number, column: string, characters: string) =>
    `Rij ${String(row)}, ${column}: ${characters}`,
  unfitMore: (cells: number) => `en nog ${count(cells)}`,
  trialSize: 'Gebruikers in het proefbestand',
  trialHint: 'Staat er een letter met een accent in je lijst, dan zit die erbij.',
  download: (number: number) => `Download importbestand (${count(number)})`,
  notInFile: (number: number) =>
    `${rows(number)} met let op ${number === 1 ? 'staat' : 'staan'} er niet in`,
  outputs: {
    trial: (number: number) => `Download proefbestand (${count(number)})`,
    rest: (number: number) => `Download de rest (${count(number)})`,
    'way-back': 'Download de weg terug',
    reasons: 'Download lijst met redenen',
    'by-hand': (number: number) => `Download ‘Wijzig met de hand’ (${count(number)})`,
    'mail-merge': (number: number) => `Download lijst om te mailen (${count(number)})`,
    upn: (number: number) => `Download UPN-bestand (${count(number)})`,
    all: 'Download alles in één zip',
    rejected: (number: number) => `Download deze ${users(number)} opnieuw`,
  },
  allPurpose: 'Een samenvatting van één bladzijde zit erbij.',
  doNotOpen:
    'Open het importbestand niet in Excel: bij opslaan kan een code met alleen cijfers achter de punt veranderen.',
  after: 'Na de import',
  afterLead: 'Kijk of iedereen is omgenummerd. Ook deze bestanden blijven op je computer.',
  log: 'Logbestand met afgekeurde regels',
  logDrop: 'Sleep het logbestand hierheen',
  logKinds: 'Te vinden bij Algemeen / Beheer / Import / Historie.',
  comparison: 'Nieuwe export van het doel',
  comparisonDrop: 'Sleep een nieuwe export hierheen',
  comparisonKinds: 'Gemaakt in de doelomgeving, na de import.',
  readFrom: (name: string) => `Gelezen uit ${name}:`,
  lineNumbers: (first: readonly number[], all: number) =>
    `${first.length === 1 ? 'regel' : 'regels'} ${first.join(', ')}${all > first.length ? ` en nog ${count(all - first.length)}` : ''}`,
};
export type RenumberTool = typeof renumberTool;

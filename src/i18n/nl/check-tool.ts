import { countIn } from '../counts.ts';

const count = countIn('nl');
const users = (number: number) => (number === 1 ? '1 gebruiker' : `${count(number)} gebruikers`);
const rows = (number: number) => (number === 1 ? '1 rij' : `${count(number)} rijen`);

/** Sentences of the check on users of a group; its findings stand in `check-findings.ts`. */
export const checkTool = {
  title: 'Groep controleren',
  lead: 'Kies de export met gebruikers. Je ziet wie met een app connector kan koppelen. Van de anderen zie je wat je in Profit doet.',
  withoutScript:
    'Dit hulpmiddel werkt met JavaScript. Staat dat uit, open dan in de Autorisatie tool van elke gebruiker de eigenschappen.',
  sample: 'Nog geen export? Oefen met een voorbeeldbestand:',
  connectingUser: 'Wie koppelt?',
  connectingUsers: {
    system: { title: 'Een systeemgebruiker', text: 'De koppeling werkt onder één gebruiker.' },
    people: { title: 'Mensen', text: 'Iedereen in de groep koppelt onder zijn eigen gebruiker.' },
  },
  group: 'Welke gebruikers kijk je na?',
  groups: {
    everybody: 'Iedereen in de export',
    column: 'Eén groep uit de export',
    codes: 'Codes die je plakt',
    list: 'Een tweede export, met de gebruikers in de groep',
  },
  chooseGroup: 'Groep',
  chooseGroupFirst: 'kies een groep',
  wholeList: 'iedereen in deze lijst',
  groupRows: (name: string, number: number) => `${name} (${rows(number)})`,
  moreGroups: (number: number) => `Er zijn nog ${count(number)} groepen. Plak anders de codes.`,
  codes: 'Codes van de gebruikers in de groep',
  codesHint: 'Eén per regel, of met een puntkomma ertussen.',
  groupList: {
    lead: 'Kies een export van tab Gebruikers in groep, of een andere lijst met de codes.',
    file: 'Bestand met de gebruikers in de groep',
    drop: 'Sleep de lijst van de groep hierheen',
    read: (number: number) => `${rows(number)} gelezen`,
    code: 'Kolom met de gebruikerscode',
    remove: 'Haal deze lijst weg',
  },
  systemUsers: 'Staan er systeemgebruikers tussen? Noem ze',
  systemUsersHint: 'Alleen nodig als de export niet toont wie een systeemgebruiker is.',
  working: {
    open: (name: string) => `${name} wordt gelezen.`,
    openList: (name: string) => `${name} wordt gelezen.`,
    check: () => 'De gebruikers worden nagekeken.',
    make: () => 'De lijst wordt gemaakt.',
  },
  stopped: {
    open: (name: string) => `Je hebt het lezen van ${name} gestopt.`,
    openList: (name: string) => `Je hebt het lezen van ${name} gestopt.`,
    check: () => 'Je hebt het nakijken gestopt. Tellingen die je nog ziet, zijn van daarvoor.',
    make: () => 'Je hebt het maken gestopt. Er is niets gedownload.',
  },
  workerGone:
    'De browser heeft het werk gestopt, misschien door te weinig geheugen. Sluit andere tabbladen en lees het bestand opnieuw. Je keuzes staan er dan weer in.',
  needCode: 'Kies de kolom met de gebruikerscode. Zonder die kolom is er niemand na te kijken.',
  needConnectingUser: 'Kies hierboven wie er koppelt. Dan zie je van wie het kan.',
  needGroup: {
    column: 'Kies de groep die je wilt nakijken.',
    codes: 'Plak de codes van de gebruikers in de groep.',
    list: 'Kies het bestand met de gebruikers in de groep.',
  },
  counts: {
    read: 'gelezen',
    able: 'kunnen koppelen',
    unable: 'kunnen het niet',
    unclear: 'onduidelijk',
    aside: 'tellen niet mee',
  },
  limits:
    'Voor zover de export het toont. Tokens, de app connector en filterrechten staan er niet in.',
  notShown: (names: string) => `Niet in de export, dus niet nagekeken: ${names}.`,
  severalUsers: (number: number) =>
    `In deze groep ${number === 1 ? 'zit' : 'zitten'} ${users(number)}. Gebruik voor een koppeling liever één eigen systeemgebruiker.`,
  absent: (number: number) =>
    number === 1
      ? '1 gebruiker van de groep staat niet in de export'
      : `${count(number)} gebruikers van de groep staan niet in de export`,
  absentLead: 'Kijk of de weergave alle gebruikers toont. In de lijst hieronder staan ze ook.',
  unread: (number: number) =>
    `In ${rows(number)} van de groepslijst staat geen code die te lezen is. Kijk die zelf na.`,
  filters: {
    checked: 'Nagekeken',
    unable: 'Kan niet koppelen',
    unclear: 'Onduidelijk',
    able: 'Kan koppelen',
    advised: 'Met advies',
    aside: 'Telt niet mee',
  },
  everybodyIsIn:
    'Iedereen die is nagekeken, staat in het bestand van ‘Download iedereen die is nagekeken’.',
  head: {
    row: 'Rij',
    user: 'Gebruiker',
    description: 'Omschrijving en e-mailadres',
    outcome: 'Uitkomst',
  },
  lists: 'Lijst om mee verder te gaan',
  listsLead: 'Wat je in Profit doet, staat per gebruiker in de lijst. Hij opent in Excel.',
  download: {
    'to-do': (number: number) => `Download wie aandacht vraagt (${count(number)})`,
    checked: (number: number) => `Download iedereen die is nagekeken (${count(number)})`,
  },
  throwAway: 'In de lijst staan namen en adressen. Gooi hem weg als je klaar bent.',
};
export type CheckTool = typeof checkTool;

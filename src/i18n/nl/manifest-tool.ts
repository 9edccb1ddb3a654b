import type { EnvironmentDifference } from '../../domain/connectors/compare-environment.ts';
import type { SecretCode } from '../../domain/connectors/find-secret.ts';
import { countIn } from '../counts.ts';

const count = countIn('nl');
const connectors = (number: number) =>
  number === 1 ? '1 connector' : `${count(number)} connectoren`;
const named = (names: readonly string[]) =>
  names.length === 1 ? (names[0] ?? '') : connectors(names.length);
const from = (name: string | undefined) => (name === undefined ? 'de geplakte tekst' : name);

const whatNow =
  'Kreeg je het per mail of chat, zie het dan als gelekt: verwijder het in Profit, maak een nieuw en spreek een veilige weg af.';

const secrets: Record<SecretCode, string> = {
  'secret.token': 'een token',
  'secret.authorization': 'een token achter AfasToken of Bearer',
  'secret.named': 'een secret, sleutel of wachtwoord',
  'secret.hexadecimal': 'een lange code die een token kan zijn',
};

const environmentTypes = {
  production: 'productie',
  test: 'test',
  accept: 'accept',
  training: 'cursus',
};
const typeName = (type: string) => environmentTypes[type as keyof typeof environmentTypes];

const fileUnfit =
  'Dit bestand is hier niet te lezen. Kies een definitie (.gcn), een zip daarvan of een tekst.';
const fileRefusals: Readonly<Record<string, string>> = {
  'file.empty': 'Het bestand is leeg: het is 0 bytes groot. Vraag het opnieuw.',
  'file.too-large':
    'Het bestand is te groot om hier te lezen. Kies een zip met alleen de definities.',
  'file.unpacks-too-large':
    'Het bestand wordt bij het uitpakken te groot om veilig te lezen. Kies een zip met alleen de definities.',
  'file.encrypted': 'De zip heeft een wachtwoord. Pak hem uit en kies de losse bestanden.',
  'file.damaged': 'Het bestand is beschadigd of niet helemaal aangekomen. Vraag het opnieuw.',
  'file.gone': 'Het bestand is verplaatst of verwijderd nadat je het koos. Kies het opnieuw.',
  'file.unreadable':
    'Het bestand is veranderd nadat je het koos, of je mag het niet lezen. Sluit het in andere programma’s en kies het opnieuw.',
};

/** What was done in one step, for who takes it back. */
export type ManifestStep =
  | { readonly code: 'field' | 'loaded' | 'moved' | 'cleared' }
  | { readonly code: 'added' | 'removed'; readonly names: readonly string[] }
  | { readonly code: 'changed'; readonly name: string };

function stepText(step: ManifestStep): string {
  switch (step.code) {
    case 'field':
      return 'wat je in een veld typte';
    case 'added':
      return `${named(step.names)} toegevoegd`;
    case 'removed':
      return `${named(step.names)} weggehaald`;
    case 'changed':
      return `de wijziging van ${step.name}`;
    case 'loaded':
      return 'het laden van een manifest';
    case 'moved':
      return 'de overstap naar een andere omgeving';
    case 'cleared':
      return 'het leegmaken van het formulier';
  }
}

/** Sentences of the manifest tool itself; what its results say stands in `manifest-texts.ts`. */
export const manifestTool = {
  title: 'Connectormanifest',
  lead: 'Leg vast wat een koppeling nodig heeft: omgeving, groep, connectoren en adressen. Je krijgt een leesversie, een afvinklijst voor Profit, een bericht voor de ontwikkelaar en bestanden om mee te beginnen.',
  withoutScript:
    'Dit hulpmiddel werkt met JavaScript. Staat dat uit, gebruik dan de lijst onder ‘Draag de gegevens over’ in het draaiboek.',
  loading: 'Dit onderdeel wordt geladen.',
  samples: 'Nog niets gekregen? Oefen met voorbeelden:',
  count,
  blank:
    'Hier groeit je manifest mee met het formulier. Begin met een naam, of met wat je al kreeg.',
  groups: {
    intake: 'Begin met wat je al hebt',
    application: 'Toepassing',
    environment: 'Omgeving',
    group: 'Groep en gebruiker',
    signIn: 'Aanmelden',
    connectors: 'Connectoren',
    addresses: 'IP-adressen',
    other: 'Geldigheid, contact en privacy',
  },
  fields: {
    'application.name': {
      label: 'Naam van de toepassing',
      hint: 'Zo heet de app connector in Profit meestal ook.',
    },
    'application.supplier': { label: 'Leverancier', hint: 'Wie de toepassing maakt.' },
    'application.purpose': { label: 'Waarvoor is de koppeling?', hint: '' },
    'environment.code': {
      label: 'Omgeving',
      hint: 'Een letter, het deelnemersnummer en twee letters.',
    },
    'environment.participantNumber': {
      label: 'Deelnemersnummer',
      hint: 'Zolang je de hele naam van de omgeving niet weet.',
    },
    'environment.name': { label: 'Naam van de omgeving', hint: 'Zoals je collega’s die kennen.' },
    'userGroup.code': { label: 'Code van de gebruikersgroep', hint: 'Hooguit 20 tekens.' },
    'userGroup.name': { label: 'Naam van de gebruikersgroep', hint: 'Hooguit 50 tekens.' },
    'connectorUser.code': {
      label: 'Connector-gebruiker',
      hint: 'Met deelnemersnummer en punt.',
    },
    'appConnector.description': {
      label: 'Omschrijving van de app connector',
      hint: 'Alleen als die anders is dan de naam van de toepassing.',
    },
    'authentication.clientId': {
      label: 'Client ID',
      hint: 'Deze is niet geheim en mag mee.',
    },
    'authentication.redirectUrl': {
      label: 'Redirect-URL',
      hint: 'Precies zoals de leverancier die opgeeft.',
    },
    'authentication.form': {
      label: 'In welke vorm wil de leverancier het?',
      hint: 'Bijvoorbeeld: het hele token als XML.',
    },
    'authentication.handedOver.how': {
      label: 'Langs welke veilige weg?',
      hint: 'Bijvoorbeeld: via de wachtwoordkluis van de leverancier.',
    },
  },
  choices: {
    'connectorUser.kind': {
      label: 'Wie koppelt?',
      hint: '',
      open: 'Nog open',
      options: { system: 'Eén systeemgebruiker', people: 'Mensen met een eigen gebruiker' },
    },
    'authentication.kind': {
      label: 'Hoe meldt de toepassing zich aan?',
      hint: '',
      open: 'Nog open',
      options: {
        'oauth-client': 'OAuth, zonder inloggen',
        'oauth-login': 'OAuth, iemand logt in',
        'classic-token': 'Klassiek token',
      },
    },
    'environment.type': {
      label: 'Type omgeving',
      hint: '',
      open: 'Nog open',
      options: {
        production: 'Productie',
        test: 'Test',
        accept: 'Accept',
        training: 'Cursus',
      },
    },
  },
  dates: {
    'authentication.secretExpires': {
      label: 'Token of secret geldt tot',
      hint: 'De datum die Profit toont.',
    },
    'authentication.handedOver.on': { label: 'Overgedragen op', hint: '' },
    'validity.from': { label: 'Koppeling geldt vanaf', hint: '' },
    'validity.until': { label: 'Opnieuw bekijken op', hint: '' },
  },
  tooLong: (length: number, most: number) =>
    `Hier passen ${String(most)} tekens. Je vulde er ${String(length)} in. Kort de tekst in.`,
  unfitCharacter: 'In deze tekst staat een teken dat je niet ziet. Typ de tekst opnieuw.',
  otherInTab: (value: string) => `In de rest van dit tabblad staat ${value}.`,
  otherNumber: (found: string, expected: string) =>
    `De gebruiker begint met ${found} en de omgeving heeft nummer ${expected}. Kijk na welk nummer klopt.`,
  rest: 'REST',
  soap: 'SOAP',
  noSecret:
    'Voor het token of secret zelf is hier geen plek. Leg alleen vast hoe het bij de leverancier komt.',
  secret: (code: SecretCode) =>
    `Hier stond ${secrets[code]}. Het veld is leeggemaakt en er is niets bewaard. ${whatNow}`,
  secretIn: (name: string | undefined, code: SecretCode) =>
    `In ${from(name)} staat ${secrets[code]}. Daarom is er niets uit overgenomen en niets bewaard. ${whatNow}`,
  intakeLead:
    'Een mail, een antwoord, een rapport of bestanden: alles wat erin staat, wordt ingevuld.',
  connector: 'Connector',
  connectorExample: 'Begin van een naam of een onderwerp',
  connectorHint: 'De connectoren van Profit verschijnen als voorstel. Een eigen naam mag ook.',
  addConnector: 'Voeg toe',
  suggestions: 'Voorstellen',
  alreadyThere: 'staat er al',
  kinds: { get: 'GetConnector', update: 'UpdateConnector', special: 'speciale connector' },
  countNames: {
    get: (number: number): string => (number === 1 ? 'GetConnector' : 'GetConnectoren'),
    update: (number: number): string => (number === 1 ? 'UpdateConnector' : 'UpdateConnectoren'),
    special: (number: number): string =>
      number === 1 ? 'speciale connector' : 'speciale connectoren',
  },
  paste: 'Plak een lijst, een antwoord van /metainfo, een Auditor-rapport of een manifest',
  pasteHint: 'Wat je plakt, wordt gelezen en niet bewaard.',
  pasteExample: '- Profit_Debtor: om klanten te tonen\n- KnPerson (toevoegen en wijzigen)',
  read: 'Lees de tekst',
  reading: 'Wordt gelezen.',
  files: 'Bestanden met connectoren',
  drop: 'Sleep bestanden hierheen',
  dropKinds: 'Definities (.gcn), een zip daarvan, of een tekst (.json, .txt, .md).',
  chooseFiles: 'Kies bestanden',
  stays: 'Je bestanden blijven op deze computer. Er gaat niets over het netwerk.',
  pasted: 'geplakte-tekst.txt',
  sources: {
    list: 'de lijst',
    metainfo: 'het antwoord van /metainfo',
    auditor: 'het Auditor-rapport',
    definitions: 'de definities',
  },
  found: (source: string, added: number, there: number) => {
    const present =
      there === 0 ? '' : ` ${count(there)} ${there === 1 ? 'stond' : 'stonden'} er al.`;
    if (added === 0 && there > 0) return `Gelezen uit ${source}: niets nieuws.${present}`;
    return `Gelezen uit ${source}: ${connectors(added)} toegevoegd.${present}`;
  },
  partlyRead:
    'De vorm is maar half bekend. De namen zijn gevonden, de rest is niet gelezen. Kijk na of je alles hebt geplakt.',
  otherEnvironment: (environment: string) =>
    `Dit gaat over ${environment} en je manifest over een andere omgeving. Kijk na of je de goede tekst hebt.`,
  unreadParts: (parts: readonly string[]) =>
    `Niet gelezen, want niet bekend: ${parts.slice(0, 5).join(', ')}.`,
  unreadLines: (number: number) =>
    number === 1
      ? 'In 1 regel staat geen naam van een connector:'
      : `In ${count(number)} regels staat geen naam van een connector:`,
  line: (number: number) => `Regel ${String(number)}:`,
  loaded: (name: string) =>
    `Het manifest van ${name} staat in het formulier. Wat er stond, haal je terug met ‘Maak ongedaan’.`,
  laterVersion:
    'Dit manifest komt uit een nieuwere versie. Wat deze pagina niet kent, blijft erin staan en gaat mee in het bestand.',
  nothingRead: {
    nothing: (name: string | undefined) =>
      `In ${from(name)} staat geen naam van een connector. Plak de lijst zelf, of kies een ander bestand.`,
    'too-large': (name: string | undefined) =>
      `In ${from(name)} staat te veel om hier te lezen. Plak alleen het deel met de connectoren.`,
  },
  findings: (number: number) =>
    number === 1
      ? 'De Auditor noemt 1 ding om na te kijken:'
      : `De Auditor noemt ${count(number)} dingen om na te kijken:`,
  refused: (name: string) => `${name} is niet gelezen.`,
  definitionRefused: {
    'definition.no-definition': (name: string) =>
      `${name} is geen definitie van een GetConnector. Exporteer de GetConnector opnieuw uit Profit en kies dat bestand.`,
    'definition.damaged': (name: string) =>
      `${name} is beschadigd of niet helemaal aangekomen. Vraag het bestand opnieuw.`,
    'definition.secret': (name: string) =>
      `In ${name} staat een code die een token kan zijn, op de plek van een naam. Daarom is er niets uit overgenomen.`,
  },
  fileRefused: (code: string) => fileRefusals[code] ?? fileUnfit,
  manifestRefused: (number: number) =>
    number === 1
      ? 'Dit manifest is niet geladen. Eén plek klopt niet:'
      : `Dit manifest is niet geladen. ${count(number)} plekken kloppen niet:`,
  more: (number: number) => `en nog ${count(number)}`,
  noConnectors: 'Nog geen connectoren.',
  filterLabel: 'Welke connectoren wil je zien?',
  filters: {
    all: 'Alles',
    get: 'Get',
    update: 'Update',
    special: 'Speciaal',
    remarked: 'Met opmerking',
  },
  searchConnector: 'Zoek in deze connectoren',
  noMatch: 'Hier staat geen connector.',
  fieldCount: (number: number) => (number === 1 ? '1 veld' : `${count(number)} velden`),
  purpose: 'Waarvoor',
  rowFilters: 'Beperkt tot',
  methodsOf: (id: string) => `Wat mag ${id}?`,
  methods: { POST: 'Toevoegen', PUT: 'Wijzigen', DELETE: 'Verwijderen' },
  remove: 'Haal weg',
  removeAll: (number: number) => `Haal alle ${connectors(number)} weg`,
  removeSelected: (number: number) => `Haal deze ${connectors(number)} weg`,
  removed: (names: readonly string[]) =>
    `${named(names)} weggehaald. Met ‘Maak ongedaan’ haal je dat terug.`,
  added: (name: string) => `${name} toegevoegd.`,
  isThere: (name: string) => `${name} staat er al.`,
  moveTo: (kind: string) => `Zet bij ${kind}`,
  proposalTaken: (name: string) => `De naam is nu ${name}.`,
  pages: 'Bladeren',
  earlier: 'Vorige',
  later: 'Volgende',
  page: 'Pagina',
  ofPages: (pages: number) => `van ${count(pages)}`,
  addressesLead:
    'Vanaf welke adressen roept de toepassing Profit aan? Vraag ze aan de leverancier.',
  addresses: {
    text: 'IP-adres of bereik',
    remark: 'Van wie of waarvoor',
    most: 50,
    mostRemark: 200,
    add: 'Voeg adres toe',
  },
  contacts: {
    title: 'Contact',
    text: 'Rol',
    remark: 'Naam of team',
    most: 80,
    mostRemark: 80,
    add: 'Voeg contact toe',
  },
  privacy: {
    title: 'Privacy',
    text: 'Afspraak over persoonsgegevens',
    remark: undefined,
    most: 500,
    mostRemark: 0,
    add: 'Voeg afspraak toe',
  },
  advice: 'Advies',
  adviceCounts: (open: number, onPurpose: number, solved: number) =>
    `${count(open)} open, ${count(onPurpose)} bewust anders, ${count(solved)} opgelost`,
  adviceStates: { open: 'Open', 'on-purpose': 'Bewust anders' },
  solved: (number: number) => `✓ ${count(number)} opgelost`,
  leaveOnPurpose: 'Bewust anders',
  takeUp: 'Toch oppakken',
  reason: 'Waarom is het zo goed?',
  reasonFirst: 'Schrijf de reden op. Die komt in het manifest te staan.',
  saveReason: 'Zet in het manifest',
  adviceLeft: (title: string) => `Bewust anders: ${title}`,
  adviceTakenUp: (title: string) => `Weer open: ${title}`,
  result: 'Resultaat',
  tabs: {
    read: 'Om te lezen',
    json: 'JSON',
    checklist: 'Afvinklijst in Profit',
    message: 'Bericht',
    developer: 'OpenAPI en voorbeelden',
  },
  nameless: 'Toepassing zonder naam',
  nameFirst: 'Vul de naam van de toepassing in. Dan kun je het bestand downloaden.',
  faults: (number: number) =>
    number === 1
      ? 'Eén veld klopt nog niet en staat niet in het resultaat:'
      : `${count(number)} velden kloppen nog niet en staan niet in het resultaat:`,
  download: {
    manifest: 'Download JSON',
    'read-through': 'Download Markdown',
    checklist: 'Download afvinklijst',
    'hand-over': 'Download bericht',
    'open-api': 'Download OpenAPI',
    http: 'Download .http',
    curl: 'Download curl',
    powershell: 'Download PowerShell',
    typescript: 'Download TypeScript',
  },
  copy: 'Kopieer',
  print: 'Print',
  copied: (label: string) => `${label}: gekopieerd.`,
  copyFailed: 'Niet gelukt om te kopiëren. Selecteer de tekst en druk op Ctrl+C.',
  downloaded: (file: string) => `${file} gedownload.`,
  linesLeft: (number: number) =>
    `Er volgen nog ${count(number)} regels. Kopiëren en downloaden geeft alles.`,
  ticked: (done: number, all: number) => `${count(done)} van ${count(all)} gedaan`,
  messageLead: 'Voor een mail of Teams. Er staat niets geheims in.',
  messageLanguage: 'Taal van het bericht',
  languages: { nl: 'Nederlands', en: 'Engels' },
  developerKinds: 'Wat heeft de ontwikkelaar nodig?',
  developerFiles: {
    'open-api': 'OpenAPI 3.1',
    http: '.http',
    curl: 'curl',
    powershell: 'PowerShell',
    typescript: 'TypeScript',
  },
  openApiLead: 'Een beschrijving van precies deze app connector, voor Postman en codegeneratoren.',
  sampleLead: 'Eerste aanroepen. Het token of secret komt uit de omgeving van de ontwikkelaar.',
  compare: 'Vergelijk',
  compareTabs: {
    connectors: 'Gevraagd, gepland, aanwezig',
    manifests: 'Met een ander manifest',
    twin: 'Voor een andere omgeving',
  },
  asked: 'Gevraagd: de lijst van de leverancier',
  askedHint: 'Een mail of lijst mag zoals hij is.',
  there: 'Aanwezig: een antwoord van /metainfo of een Auditor-rapport',
  thereHint: 'De ontwikkelaar haalt het op met GET /metainfo.',
  nothingThere: 'Hierin staat geen naam van een connector. Plak het hele antwoord.',
  environmentAgrees: (environment: string) => `De omgeving klopt: ${environment}.`,
  environmentUnknown: (environment: string) =>
    `Dit komt uit ${environment}. In het manifest staat nog geen omgeving.`,
  environmentDiffers: ({ code, planned, there }: EnvironmentDifference, found: string) => {
    const end = 'Kijk na welke klopt.';
    switch (code) {
      case 'environment.other-number':
        return `Dit komt uit ${found}, met nummer ${there}. In het manifest staat nummer ${planned}. ${end}`;
      case 'environment.other-type':
        return `Dit komt uit ${found}, een omgeving van het type ${typeName(there)}. In het manifest staat ${typeName(planned)}. ${end}`;
      case 'environment.other-letters':
        return `Dit komt uit ${found}. In het manifest staat ${planned}, met andere letters. ${end}`;
    }
  },
  tokenEnds: {
    'token.no-end': () => 'Volgens het antwoord heeft het token voor zover bekend geen einddatum.',
    'token.end': (text: string) => `Volgens het antwoord geldt het token tot ${text}.`,
  },
  comparedCaption: 'Elke connector met waar hij staat',
  head: {
    connector: 'Connector',
    asked: 'Gevraagd',
    planned: 'Gepland',
    there: 'Aanwezig',
    outcome: 'Uitkomst',
  },
  presence: (present: boolean | undefined): string =>
    present === undefined ? '–' : present ? 'ja' : 'nee',
  outcomes: {
    agrees: 'klopt',
    missing: 'ontbreekt',
    'too-many': 'te veel',
    'not-planned': 'gevraagd, niet gepland',
    'not-asked': 'gepland, niet gevraagd',
  },
  compared: (counts: Readonly<Record<string, number>>) => {
    const parts = [
      ['missing', 'ontbreken', 'ontbreekt'],
      ['too-many', 'te veel', 'te veel'],
      ['not-planned', 'gevraagd en niet gepland', 'gevraagd en niet gepland'],
      ['not-asked', 'gepland en niet gevraagd', 'gepland en niet gevraagd'],
      ['agrees', 'kloppen', 'klopt'],
    ] as const;
    const told = parts.flatMap(([code, many, one]) => {
      const number = counts[code] ?? 0;
      return number === 0 ? [] : [`${count(number)} ${number === 1 ? one : many}`];
    });
    return told.length === 0 ? 'Er is nog niets om te vergelijken.' : `${told.join(', ')}.`;
  },
  otherManifest: 'Een ander manifest (JSON)',
  otherManifestHint:
    'Je ziet wat er moet veranderen om van dat manifest bij dit manifest te komen.',
  noManifest:
    'Dit is JSON, maar geen connectormanifest. Plak het bestand dat dit hulpmiddel maakte.',
  changes: (number: number) => {
    if (number === 0) return 'De twee manifesten zeggen hetzelfde.';
    return number === 1 ? '1 verschil.' : `${count(number)} verschillen.`;
  },
  changeKinds: { added: 'Toevoegen', removed: 'Verwijderen', changed: 'Wijzigen' },
  twinLead:
    'Maak hetzelfde manifest voor een andere omgeving. Wat bij de ene omgeving hoort, gaat eruit.',
  environmentTypes,
  makeTwin: (type: string) => `Maak het manifest voor ${type}`,
  twinMade: (type: string) => `Het manifest gaat nu over ${type}.`,
  newNumber: 'Nieuw deelnemersnummer',
  move: 'Zet over naar dit nummer',
  moved: (number: string) => `Het manifest gaat nu over deelnemersnummer ${number}.`,
  again: 'Dit moet je daar opnieuw uitgeven:',
  nothingAgain: 'Er stond niets in dat opnieuw uitgegeven moet worden.',
  issued: {
    token: 'Een gebruikerstoken. Een token hoort bij één omgeving.',
    client: 'De client ID en het secret. Die horen bij één omgeving.',
    login: 'De toestemming van iedereen die inlogt.',
    'connector-user': 'De connector-gebruiker. Zijn code krijgt het nieuwe nummer.',
  },
  toResult: 'Bekijk het resultaat',
  fromFile: 'Of kies een bestand',
  fileUnread: 'Dit bestand is niet te lezen. Kies een tekst (.json, .md of .txt).',
  steps: 'Je wijzigingen',
  undo: 'Maak ongedaan',
  redo: 'Doe opnieuw',
  clear: 'Begin opnieuw',
  undone: (step: ManifestStep) => `Ongedaan gemaakt: ${stepText(step)}.`,
  redone: (step: ManifestStep) => `Opnieuw gedaan: ${stepText(step)}.`,
  cleared: 'Het formulier is leeg. Met ‘Maak ongedaan’ haal je alles terug.',
};
export type ManifestToolTexts = typeof manifestTool;

import type { SecretCode } from '../../domain/connectors/find-secret.ts';
import { countIn } from '../counts.ts';

const count = countIn('nl');
const connectors = (number: number) =>
  number === 1 ? '1 connector' : `${count(number)} connectoren`;
const from = (name: string | undefined) => (name === undefined ? 'de geplakte tekst' : name);
const whatNow =
  'Kreeg je het per mail of chat, zie het dan als gelekt: verwijder het in Profit, maak een nieuw en spreek een veilige weg af.';
/** A run of hexadecimal digits is a token or a checksum, and nothing tells which. */
const checksum =
  'Zo ziet een token eruit, maar een controlegetal ook. Een controlegetal hoort niet in een manifest: laat het weg. Is het een token?';
const advise = (code: SecretCode) =>
  code === 'secret.hexadecimal' ? `${checksum} ${whatNow}` : whatNow;

const secrets: Record<SecretCode, string> = {
  'secret.token': 'een token',
  'secret.authorization': 'een token achter AfasToken of Bearer',
  'secret.named': 'een secret, sleutel of wachtwoord',
  'secret.hexadecimal': 'een reeks van minstens 56 cijfers en letters a tot en met f',
};
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

/** What is pasted or dropped, and what came of it. */
export const manifestIntake = {
  intakeLead:
    'Een mail, een antwoord, een rapport of bestanden: alles wat erin staat, wordt ingevuld.',
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
  laterRefused:
    'Dit manifest komt uit een nieuwere versie dan deze pagina kent. Vernieuw de pagina en probeer het opnieuw.',
  loadFitting: 'Laad wat wel klopt',
  loadedFitting: (name: string) =>
    name === ''
      ? 'Wat klopt, staat in het formulier. Dit nog niet:'
      : `Van het manifest van ${name} staat in het formulier wat klopt. Dit nog niet:`,
  toField: 'Ga naar het veld',
  manifestRefused: (number: number) =>
    number === 1
      ? 'Dit manifest is niet geladen. Eén plek klopt niet:'
      : `Dit manifest is niet geladen. ${count(number)} plekken kloppen niet:`,
  fromFile: 'Of kies een bestand',
  fileUnread: 'Dit bestand is niet te lezen. Kies een tekst (.json, .md of .txt).',
  secret: (code: SecretCode) =>
    `Hier stond ${secrets[code]}. Het veld is leeggemaakt en er is niets bewaard. ${advise(code)}`,
  secretIn: (name: string | undefined, code: SecretCode) =>
    `In ${from(name)} staat ${secrets[code]}. Daarom is er niets uit overgenomen en niets bewaard. ${advise(code)}`,
};

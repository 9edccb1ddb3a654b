import type {
  ApplicationRole,
  CheckOutcome,
  Finding,
} from '../../domain/users/group-check/finding.ts';
import { textFor } from '../text-for.ts';
import type { TextsByCode } from '../text-for.ts';
import { listRows } from './list-rows.ts';
import { readUsers } from './read-users.ts';
import type { IssueText } from './renumbering.ts';

export interface CheckFindingsTexts {
  readonly outcomes: Readonly<Record<CheckOutcome, string>>;
  readonly findings: TextsByCode<Finding, IssueText>;
  /** The text of one finding, whatever its code. */
  finding(finding: Finding): IssueText;
  /** About a user of the group who is not in the export. */
  readonly absent: { readonly outcome: string; readonly explanation: string };
}

const properties =
  'Ga naar Algemeen / Beheer / Autorisatie tool, tab Onderhoud gebruikers, en open de eigenschappen.';
const lookUp = 'Zoek de gebruiker op in de Autorisatie tool en kijk welke code daar staat.';

/** Sentences for what the check on users of a group found. */
export const checkFindings: CheckFindingsTexts = {
  outcomes: {
    able: 'Kan koppelen',
    unable: 'Kan niet koppelen',
    unclear: 'Onduidelijk',
    aside: 'Telt niet mee',
  },
  findings: {
    'row.totals': () => ({
      short: 'Telregel',
      explanation: 'Deze rij telt op en noemt geen gebruiker.',
    }),
    'row.header': () => ({
      short: 'Namen van de kolommen',
      explanation: 'In deze rij staan de namen van de kolommen nog een keer en geen gebruiker.',
    }),
    'group.not-member': () => ({
      short: 'Niet in de groep',
      explanation: 'Deze gebruiker hoort niet bij de groep die je koos.',
    }),
    'user.repeated': ({ rows }) => ({
      short: `Staat er vaker in: ${listRows(rows)}`,
      explanation: `Deze gebruiker staat in ${listRows(rows)}, met dezelfde gegevens. Hij telt één keer mee.`,
    }),
    'user.system-user': () => ({
      short: 'Systeemgebruiker',
      explanation:
        'Je kijkt mensen na. Voor een systeemgebruiker gelden andere regels. Kies bovenaan ' +
        '‘Een systeemgebruiker’ om hem na te kijken.',
    }),
    'user.ordinary': () => ({
      short: 'Geen systeemgebruiker',
      explanation:
        'Je kijkt systeemgebruikers na. Voor mensen gelden andere regels. Kies bovenaan ‘Mensen’ ' +
        'om deze gebruiker na te kijken.',
    }),
    'user.blocked': () => ({
      short: 'Geblokkeerd',
      explanation:
        'Deze gebruiker is geblokkeerd. Mag hij koppelen, deblokkeer hem dan in de Autorisatie tool.',
    }),
    'email.missing': ({ kindKnown }) => ({
      short: 'Geen e-mailadres',
      explanation:
        `Bij deze gebruiker staat geen e-mailadres. ${properties} Vul het e-mailadres in.` +
        (kindKnown
          ? ''
          : ' Is dit een systeemgebruiker? Die heeft geen adres nodig: noem zijn code hierboven.'),
    }),
    'email.malformed': ({ email }) => ({
      short: 'E-mailadres klopt niet',
      explanation: `Er staat ${email}. Dat is niet één e-mailadres. ${properties} Verbeter het adres.`,
    }),
    'application.none': ({ shown }) => ({
      short: 'Geen applicatie aangevinkt',
      explanation:
        `In de export ${shown.length === 1 ? 'staat' : 'staan'} ${listApplications(shown)} uit. ` +
        `${properties} Vink op tab Applicaties minstens één applicatie aan.`,
    }),
    'code.missing': () => ({
      short: 'Geen code',
      explanation:
        'In deze rij staat geen gebruikerscode. Kijk na of de juiste kolom is gekozen, of maak de ' +
        'export opnieuw.',
    }),
    'code.spreadsheet-damage': ({ found }) => ({
      short: found.startsWith('#')
        ? 'In deze cel staat een fout van Excel'
        : 'Excel las deze code als getal',
      explanation:
        `In het bestand staat ${found}. Welke gebruiker dat is, valt niet te zeggen. Maak de export ` +
        'opnieuw en kies dat bestand hier, zonder het eerst te openen.',
    }),
    'code.control-character': ({ characters }) => ({
      short: `Onzichtbaar teken in de code (${characters.join(', ')})`,
      explanation: `In deze code staat een teken dat je niet ziet: ${characters.join(', ')}. ${lookUp}`,
    }),
    'user.used-twice': ({ rows }) => ({
      short: `Staat er vaker in: ${listRows(rows)}`,
      explanation:
        `Deze gebruiker staat in ${listRows(rows)}, met verschillende gegevens. Kijk in de ` +
        'Autorisatie tool welke kloppen.',
    }),
    'user.system-user-in-group': () => ({
      short: 'Systeemgebruiker in de groep',
      explanation:
        'Je kijkt mensen na en dit is een systeemgebruiker. Kijk of hij in deze groep hoort. Kies ' +
        'bovenaan ‘Een systeemgebruiker’ om hem na te kijken.',
    }),
    'user.ordinary-in-group': () => ({
      short: 'Geen systeemgebruiker',
      explanation:
        'Je kijkt de systeemgebruiker van een koppeling na. Deze gebruiker is er volgens de export ' +
        'geen. Kijk of hij in deze groep hoort.',
    }),
    'user.kind-unknown': () => ({
      short: 'Misschien geen systeemgebruiker',
      explanation:
        'De export toont niet of dit een systeemgebruiker is. Kijk het na in de Autorisatie tool. ' +
        'Is hij het, noem zijn code dan hierboven.',
    }),
    'email.unknown': () => ({
      short: 'E-mailadres niet in de export',
      explanation:
        'Er is geen kolom met e-mailadressen. Zet die kolom in de weergave en maak de export opnieuw.',
    }),
    'email.used-twice': ({ email, rows }) => ({
      short: `E-mailadres staat er vaker in: ${listRows(rows)}`,
      explanation:
        `${email} staat in ${listRows(rows)}. Een e-mailadres hoort bij één gebruiker. Kijk na ` +
        'van wie het is.',
    }),
    'application.unknown': () => ({
      short: 'Applicaties niet in de export',
      explanation:
        'De export toont niet welke applicaties zijn aangevinkt. Zet die kolommen in de weergave ' +
        'en maak de export opnieuw, of kijk op tab Applicaties.',
    }),
    'application.partly-known': ({ shown, absent }) => ({
      short: 'Misschien geen applicatie',
      explanation:
        `In de export ${shown.length === 1 ? 'staat' : 'staan'} ${listApplications(shown)} uit. ` +
        `${listApplications(absent)} ${absent.length === 1 ? 'staat' : 'staan'} er niet in. Kijk op ` +
        'tab Applicaties of daar iets is aangevinkt.',
    }),
    'cell.unreadable': ({ cells }) => ({
      short: `Niet te lezen: ${cells.map(({ role }) => readUsers.roles[role]).join(', ')}`,
      explanation:
        cells.map(({ role, found }) => `Bij ${readUsers.roles[role]} staat ${found}.`).join(' ') +
        ' Dat is geen ja en geen nee. Kijk deze gebruiker na in de Autorisatie tool.',
    }),
    'user.profit-access': () => ({
      short: 'Profit Windows staat aan',
      explanation:
        'Een systeemgebruiker voor een koppeling heeft Profit Windows niet nodig. Zet het uit in de ' +
        'eigenschappen van deze gebruiker.',
    }),
    'user.cooperation': () => ({
      short: 'Meewerkgebruiker',
      explanation:
        'Deze gebruiker heeft een meewerklicentie. De Auditor van AFAS merkt dat aan bij een ' +
        'koppeling. Neem liever een eigen systeemgebruiker.',
    }),
    'upn.present': ({ upn }) => ({
      short: 'UPN is gevuld',
      explanation: `De UPN is ${upn}. Daar let deze controle niet op.`,
    }),
  },
  finding: (finding) => textFor(checkFindings.findings, finding),
  absent: {
    outcome: 'Niet in de export',
    explanation:
      'Deze code staat in de lijst van de groep en niet in de export. Kijk of de weergave alle ' +
      'gebruikers toont.',
  },
};

function listApplications(roles: readonly ApplicationRole[]): string {
  const names = roles.map((role) => readUsers.roles[role]);
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}

import type { ExportedState, UserState } from '../../domain/users/after-import/compare-export.ts';
import type { OutputKind } from '../../domain/users/outputs/output-kinds.ts';
import { holdsRows } from '../../domain/users/outputs/renumbering-summary.ts';
import type { RenumberingSummary } from '../../domain/users/outputs/renumbering-summary.ts';
import type { ReasonCode } from '../../domain/users/renumbering-reason.ts';
import type { RejectionCause } from '../../domain/users/after-import/rejection-cause.ts';
import type { RowEdit } from '../../domain/users/row-edit.ts';
import { countIn } from '../counts.ts';
import type { TextsByCode } from '../text-for.ts';

/** What something is called, and one line about it. */
export interface LabelledText {
  readonly label: string;
  readonly explanation: string;
}

export interface RenumberFilesTexts {
  /** Each file: its name for people, and what it is for. */
  readonly outputs: Readonly<Record<OutputKind, LabelledText>>;
  /** A reason without what it is about, for a count. */
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  /** Words in the list of users to change by hand. */
  readonly byHand: { readonly menu: string; readonly afterwards: string };
  /** What the admin decided about a row, as far as its reason does not say so. */
  edits(edit: RowEdit): readonly string[];
  readonly log: {
    lines(lines: {
      readonly read: number;
      readonly aboutUsers: number;
      readonly notUnderstood: number;
      readonly headings: number;
      readonly blank: number;
    }): string;
    users(count: number): string;
    readonly fileRefused: string;
    readonly noUsers: string;
    readonly noReason: string;
    readonly notInFile: string;
    readonly notUnderstood: string;
    readonly causes: TextsByCode<RejectionCause, string>;
  };
  readonly comparison: {
    planned(count: number): string;
    read(count: number): string;
    readonly users: Readonly<Record<UserState, LabelledText>>;
    readonly exported: Readonly<Record<ExportedState, LabelledText>>;
    readonly allDone: string;
  };
  /** The file with users to import again is the import file itself, which Profit refuses. */
  readonly sameAsImport: string;
  summary(summary: RenumberingSummary): readonly string[];
}

const count = countIn('nl');
const users = (number: number) => (number === 1 ? '1 gebruiker' : `${count(number)} gebruikers`);
const rows = (number: number) => (number === 1 ? '1 rij' : `${count(number)} rijen`);
const lines = (number: number) => (number === 1 ? '1 regel' : `${count(number)} regels`);

/** Sentences about the files that follow from a plan, and about what is read after the import. */
export const renumberFiles: RenumberFilesTexts = {
  outputs: {
    import: {
      label: 'Importbestand',
      explanation: 'Alle gebruikers die een nieuwe code krijgen.',
    },
    trial: {
      label: 'Proefbestand',
      explanation: 'Een paar gebruikers om de import mee te proberen.',
    },
    rest: {
      label: 'De rest',
      explanation: 'Alle gebruikers die niet in het proefbestand staan.',
    },
    'way-back': {
      label: 'De weg terug',
      explanation: 'Geeft iedereen zijn oude code terug, als dat nodig is.',
    },
    'by-hand': {
      label: 'Wijzig met de hand',
      explanation: 'Systeemgebruikers: een import wijzigt ze niet.',
    },
    reasons: { label: 'Lijst met redenen', explanation: 'Elke rij met de uitkomst en waarom.' },
    'mail-merge': {
      label: 'Gebruikers informeren',
      explanation: 'Naam, e-mailadres, oude en nieuwe code, om gebruikers te mailen.',
    },
    upn: {
      label: 'UPN terugzetten',
      explanation: 'De UPN bij de nieuwe code, voor een tweede import.',
    },
    rejected: {
      label: 'Nog een keer importeren',
      explanation: 'Alleen de gebruikers die nog geen nieuwe code hebben.',
    },
  },
  reasons: {
    'code.source-number': 'krijgt het nieuwe nummer',
    'code.already-target': 'heeft het nieuwe nummer al',
    'code.other-licence': 'heeft het nummer van een andere licentie',
    'user.system-user': 'systeemgebruiker, wijzig met de hand',
    'row.totals': 'telregel',
    'row.header': 'herhaalde rij met kolomnamen',
    'edit.left-out': 'door jou weggelaten',
    'code.missing': 'geen gebruikerscode',
    'code.no-number': 'geen deelnemersnummer in de code',
    'code.no-login': 'niets achter de punt',
    'code.spreadsheet-damage': 'door een rekenblad als getal gelezen',
    'code.used-twice': 'code staat er vaker in',
    'code.collision': 'nieuwe code hoort bij meer gebruikers',
    'code.in-target': 'nieuwe code bestaat al in het doel',
    'edit.user-code': 'code die jij invulde klopt nog niet',
    'code.over-80': 'nieuwe code te lang',
    'code.at-sign': 'code met @ van iemand die Profit opent',
    'code.control-character': 'onzichtbaar teken in de code',
    'code.formula': 'code begint als een formule',
  },
  byHand: {
    menu: 'Algemeen / Beheer / Autorisatie tool, tab Onderhoud gebruikers, Gebruiker / Code wijzigen',
    afterwards:
      'Kijk welke app connectors deze gebruiker gebruiken. Geef hun tokens opnieuw uit en test de koppeling.',
  },
  edits: ({ newUserCode, takenAlong, systemUser }) => [
    ...(newUserCode === undefined ? [] : [`Je vulde zelf de nieuwe code ${newUserCode} in.`]),
    ...(takenAlong === undefined ? [] : ['Je nam deze gebruiker toch mee.']),
    ...(systemUser === undefined ? [] : [systemUserEdit(systemUser)]),
  ],
  log: {
    lines: ({ read, aboutUsers, notUnderstood, headings, blank }) =>
      `${lines(read)} gelezen: ${count(aboutUsers)} over gebruikers, ${count(notUnderstood)} niet ` +
      `begrepen, ${count(headings)} met kolomnamen, ${count(blank)} leeg.`,
    users: (number) => `${users(number)} gevonden in het logbestand.`,
    fileRefused:
      'Profit weigerde het hele bestand: dezelfde gegevens zijn al eens geïmporteerd. Maak een ' +
      'nieuwe export van het doel en kies die hieronder. Dan zie je wie nog geen nieuwe code heeft.',
    noUsers:
      'In dit bestand staat geen code uit dit plan. Kijk of het logbestand bij deze import hoort.',
    noReason: 'Het logbestand noemt geen reden.',
    notInFile: 'Deze gebruiker staat volgens het plan niet in het importbestand.',
    notUnderstood: 'Deze regels zijn niet begrepen. Lees ze zelf na.',
    causes: {
      'import.already-imported': () =>
        'Deze gegevens zijn al eens geïmporteerd. Importeer een bestand met alleen de gebruikers ' +
        'die nog geen nieuwe code hebben.',
      'import.upn': () =>
        'Er hangt een UPN aan deze gebruiker. Maak de UPN leeg, importeer de gebruiker opnieuw en ' +
        'zet de UPN daarna terug.',
      'import.system-user': () =>
        'Een import wijzigt geen systeemgebruikers. Wijzig deze code met de hand.',
      'import.email-used': () =>
        'Dit e-mailadres hoort al bij een andere gebruiker. Kijk na van wie het is.',
      'import.exists-already': () =>
        'Wat je importeert, bestaat al. Kijk in de Autorisatie tool of de nieuwe code al van iemand ' +
        'is. Gaat het om dezelfde persoon, kies dan Gebruiker / Samenvoegen.',
      'import.unknown-value': ({ field }) =>
        `Profit kent de waarde bij ${field} niet. Kijk na of dit veld in de import hoort.`,
      'import.unknown-user': () =>
        'Profit kent deze gebruiker niet. Misschien heeft hij de nieuwe code al, of importeer je in ' +
        'een andere omgeving.',
      'import.too-long': () => 'Een waarde is te lang voor het veld. Kort hem in.',
      'import.unexpected': () =>
        'Profit noemt de oorzaak niet. Importeer alleen deze gebruiker en kijk of de melding terugkomt.',
    },
  },
  comparison: {
    planned: (number) => `${users(number)} zouden een nieuwe code krijgen.`,
    read: (number) => `${rows(number)} in de nieuwe export.`,
    users: {
      done: {
        label: 'Nieuwe code',
        explanation: 'De nieuwe code staat in de export en de oude niet meer.',
      },
      notDone: {
        label: 'Nog de oude code',
        explanation:
          'Zoek de reden op in het logbestand. Importeer daarna alleen deze gebruikers opnieuw.',
      },
      both: {
        label: 'Oude en nieuwe code',
        explanation:
          'Beide codes staan in de export. Kijk in de Autorisatie tool of het om één persoon gaat. ' +
          'Kies dan Gebruiker / Samenvoegen.',
      },
      absent: {
        label: 'Niet gevonden',
        explanation:
          'Geen van beide codes staat in de export. Kijk of de weergave alle gebruikers toont en of ' +
          'je de export in het doel maakte.',
      },
    },
    exported: {
      renewed: { label: 'Nieuwe code', explanation: 'Deze gebruiker is omgenummerd.' },
      old: { label: 'Oude code', explanation: 'Deze code had een nieuwe moeten krijgen.' },
      kept: {
        label: 'Niet in het importbestand',
        explanation: 'Stond in je eerste export en bleef zo, of is met de hand gewijzigd.',
      },
      appeared: {
        label: 'Erbij gekomen',
        explanation: 'Stond niet in je eerste export. Kijk of je deze gebruiker kent.',
      },
      noCode: {
        label: 'Geen gebruikerscode',
        explanation: 'In deze rij staat geen code die te lezen is.',
      },
    },
    allDone: 'Iedereen uit het importbestand heeft de nieuwe code.',
  },
  sameAsImport:
    'Dit zijn precies de gebruikers uit het importbestand. Profit weigert een bestand met dezelfde ' +
    'inhoud, zolang die controle aanstaat in de importdefinitie.',
  summary: (summary) => [
    `Gebruikers omnummeren van ${summary.source} naar ${summary.target}`,
    '',
    `Gemaakt op: ${summary.at}`,
    `Export:     ${summary.exportName}`,
    '',
    'Aantallen',
    ...countLines(summary),
    '',
    'Bestanden',
    ...summary.files.flatMap(({ name, kind, rows: number, sha256 }) => [
      `  ${name}`,
      `    ${renumberFiles.outputs[kind].label}, ${rows(number)}`,
      `    SHA-256 ${sha256}`,
    ]),
    '',
    'Wat je doet, in deze volgorde',
    ...stepsFor(summary).map((step, place) => `  ${String(place + 1)}. ${step}`),
  ],
};

function systemUserEdit(systemUser: boolean): string {
  return systemUser
    ? 'Je gaf aan dat dit een systeemgebruiker is.'
    : 'Je gaf aan dat dit geen systeemgebruiker is.';
}

function countLines({ counts, reasons }: RenumberingSummary): string[] {
  const { read, renumbered, skipped, attention } = counts;
  return [
    `  ${String(read)} gelezen = ${String(renumbered)} in het bestand + ${String(skipped)} ` +
      `overgeslagen + ${String(attention)} let op`,
    ...reasons.map(({ code, rows: number }) => {
      const reason = renumberFiles.reasons[code];
      return `  ${String(number).padStart(8)}  ${reason} (${code})`;
    }),
  ];
}

/** One step a line, short enough to print. */
function stepsFor(summary: RenumberingSummary): string[] {
  const upn = holdsRows(summary, 'upn');
  return [
    ...(upn ? ['Maak de UPN leeg van wie er een heeft.'] : []),
    'Ga naar Algemeen / Beheer / Import / Gebruiker. Zet Mutatiecode op 4.',
    'Importeer het proefbestand, eerst in een testomgeving als het kan.',
    'Kijk of de letters kloppen en of de gebruikers kunnen inloggen.',
    'Importeer de rest. Gebruik niet ook nog het hele importbestand.',
    'Lees de afgekeurde regels na: Algemeen / Beheer / Import / Historie.',
    ...(holdsRows(summary, 'by-hand')
      ? ['Wijzig de systeemgebruikers met de hand. Geef hun tokens opnieuw uit.']
      : []),
    ...(upn ? ['Zet de UPN terug: Algemeen / Beheer / Import / Gebruiker mutatie.'] : []),
    'Maak een nieuwe export van het doel en vergelijk die met dit plan.',
    'Vertel de gebruikers hun nieuwe code.',
    'Gaat het mis, importeer dan de weg terug.',
    'Gooi deze bestanden weg als je klaar bent.',
  ];
}

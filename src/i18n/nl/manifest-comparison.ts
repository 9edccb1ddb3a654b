import type { EnvironmentDifference } from '../../domain/connectors/compare-environment.ts';
import { countIn } from '../counts.ts';

const count = countIn('nl');
const environmentTypes = {
  production: 'productie',
  test: 'test',
  accept: 'accept',
  training: 'cursus',
};
const typeName = (type: string) => environmentTypes[type as keyof typeof environmentTypes];

/** The comparisons, and the same manifest for another environment. */
export const manifestComparison = {
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
  plannedEnd: {
    later: (date: string) => `Volgens je manifest geldt het token of secret tot ${date}.`,
    'ends-soon': (date: string) =>
      `Volgens je manifest geldt het token of secret nog tot ${date}. Maak op tijd een nieuw.`,
    ended: (date: string) =>
      `Volgens je manifest is het token of secret verlopen op ${date}. Vul de nieuwe datum in.`,
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
  changeCaption: 'Twee manifesten naast elkaar',
  changeHead: {
    part: 'Onderdeel',
    before: 'Ander manifest',
    after: 'Dit manifest',
    change: 'Wat te doen',
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
};

import { countIn } from '../counts.ts';
import type { manifestComparison as nl } from '../nl/manifest-comparison.ts';

const count = countIn('en');
const environmentTypes = {
  production: 'production',
  test: 'test',
  accept: 'Accept',
  training: 'training',
};
const typeName = (type: string) => environmentTypes[type as keyof typeof environmentTypes];

/** The comparisons, and the same manifest for another environment. */
export const manifestComparison: typeof nl = {
  compare: 'Compare',
  compareTabs: {
    connectors: 'Asked, planned, there',
    manifests: 'With another manifest',
    twin: 'For another environment',
  },
  asked: 'Asked: the list of the supplier',
  askedHint: 'A mail or list may be as it is.',
  there: 'There: an answer of /metainfo or an Auditor report',
  thereHint: 'The developer gets it with GET /metainfo.',
  nothingThere: 'There is no name of a connector in it. Paste the whole answer.',
  environmentAgrees: (environment) => `The environment is right: ${environment}.`,
  environmentUnknown: (environment) =>
    `This comes from ${environment}. The manifest has no environment yet.`,
  environmentDiffers: ({ code, planned, there }, found) => {
    const end = 'Check which is right.';
    switch (code) {
      case 'environment.other-number':
        return `This comes from ${found}, with number ${there}. The manifest has number ${planned}. ${end}`;
      case 'environment.other-type':
        return `This comes from ${found}, an environment of the type ${typeName(there)}. The manifest has ${typeName(planned)}. ${end}`;
      case 'environment.other-letters':
        return `This comes from ${found}. The manifest has ${planned}, with other letters. ${end}`;
    }
  },
  tokenEnds: {
    'token.no-end': () => 'According to the answer the token has, as far as known, no end date.',
    'token.end': (text) => `According to the answer the token is valid until ${text}.`,
  },
  plannedEnd: {
    later: (date) => `By your manifest the token or secret is valid until ${date}.`,
    'ends-soon': (date) =>
      `By your manifest the token or secret is valid until ${date}. Make a new one in time.`,
    ended: (date) => `By your manifest the token or secret ended on ${date}. Fill in the new date.`,
  },
  comparedCaption: 'Each connector with where it is',
  head: {
    connector: 'Connector',
    asked: 'Asked',
    planned: 'Planned',
    there: 'There',
    outcome: 'Outcome',
  },
  presence: (present) => (present === undefined ? '–' : present ? 'yes' : 'no'),
  outcomes: {
    agrees: 'right',
    missing: 'missing',
    'too-many': 'too many',
    'not-planned': 'asked, not planned',
    'not-asked': 'planned, not asked',
  },
  compared: (counts) => {
    const words = {
      missing: 'missing',
      'too-many': 'too many',
      'not-planned': 'asked and not planned',
      'not-asked': 'planned and not asked',
      agrees: 'right',
    };
    const told = Object.entries(words).flatMap(([code, word]) => {
      const number = counts[code] ?? 0;
      return number === 0 ? [] : [`${count(number)} ${word}`];
    });
    return told.length === 0 ? 'There is nothing to compare yet.' : `${told.join(', ')}.`;
  },
  otherManifest: 'Another manifest (JSON)',
  otherManifestHint: 'You see what has to change to come from that manifest to this one.',
  noManifest: 'This is JSON, but no connector manifest. Paste the file that this tool made.',
  changes: (number) => {
    if (number === 0) return 'The two manifests say the same.';
    return number === 1 ? '1 difference.' : `${count(number)} differences.`;
  },
  changeCaption: 'Two manifests side by side',
  changeHead: {
    part: 'Part',
    before: 'Other manifest',
    after: 'This manifest',
    change: 'What to do',
  },
  changeKinds: { added: 'Add', removed: 'Remove', changed: 'Change' },
  twinLead:
    'Make the same manifest for another environment. What belongs to one environment is taken out.',
  environmentTypes,
  makeTwin: (type) => `Make the manifest for ${type}`,
  twinMade: (type) => `The manifest is about ${type} now.`,
  newNumber: 'New participant number',
  move: 'Move to this number',
  moved: (number) => `The manifest is about participant number ${number} now.`,
  again: 'These have to be given out again there:',
  nothingAgain: 'There was nothing in it that has to be given out again.',
  issued: {
    token: 'A user token. A token belongs to one environment.',
    client: 'The client ID and the secret. They belong to one environment.',
    login: 'The consent of everyone who signs in.',
    'connector-user': 'The connector user. Its code gets the new number.',
  },
};

import type { SecretCode } from '../../domain/connectors/find-secret.ts';
import { countIn } from '../counts.ts';
import type { ManifestStep, ManifestToolTexts } from '../nl/manifest-tool.ts';

const count = countIn('en');
const connectors = (number: number) =>
  number === 1 ? '1 connector' : `${count(number)} connectors`;
const named = (names: readonly string[]) =>
  names.length === 1 ? (names[0] ?? '') : connectors(names.length);
const from = (name: string | undefined) => (name === undefined ? 'the pasted text' : name);

const whatNow =
  'Did you get it by mail or chat, then treat it as leaked: remove it in Profit, make a new one and agree on a safe way.';

const secrets: Record<SecretCode, string> = {
  'secret.token': 'a token',
  'secret.authorization': 'a token behind AfasToken or Bearer',
  'secret.named': 'a secret, key or password',
  'secret.hexadecimal': 'a long code that can be a token',
};

const environmentTypes = {
  production: 'production',
  test: 'test',
  accept: 'Accept',
  training: 'training',
};
const typeName = (type: string) => environmentTypes[type as keyof typeof environmentTypes];

const fileUnfit =
  'This file cannot be read here. Choose a definition (.gcn), a zip of them or a text.';
const fileRefusals: Readonly<Record<string, string>> = {
  'file.empty': 'The file is empty: it is 0 bytes. Ask for it again.',
  'file.too-large': 'The file is too large to read here. Choose a zip with only the definitions.',
  'file.unpacks-too-large':
    'The file gets too large to read safely when it is unpacked. Choose a zip with only the definitions.',
  'file.encrypted': 'The zip has a password. Unpack it and choose the files in it.',
  'file.damaged': 'The file is damaged or did not arrive completely. Ask for it again.',
  'file.gone': 'The file was moved or removed after you chose it. Choose it again.',
  'file.unreadable':
    'The file changed after you chose it, or you may not read it. Close it in other programs and choose it again.',
};

function stepText(step: ManifestStep): string {
  switch (step.code) {
    case 'field':
      return 'what you typed in a field';
    case 'added':
      return `${named(step.names)} added`;
    case 'removed':
      return `${named(step.names)} removed`;
    case 'changed':
      return `the change of ${step.name}`;
    case 'loaded':
      return 'loading a manifest';
    case 'moved':
      return 'moving to another environment';
    case 'cleared':
      return 'clearing the form';
  }
}

export const manifestTool: ManifestToolTexts = {
  title: 'Connector manifest',
  lead: 'Write down what a connection needs: environment, group, connectors and addresses. You get a version to read, a checklist for Profit, a message for the developer and files to begin with.',
  withoutScript:
    'This tool works with JavaScript. If that is off, use the list under ‘Draag de gegevens over’ in the runbook.',
  loading: 'This part is loading.',
  samples: 'Nothing received yet? Practise with samples:',
  count,
  blank:
    'Your manifest grows here along with the form. Begin with a name, or with what you already got.',
  groups: {
    intake: 'Begin with what you have',
    application: 'Application',
    environment: 'Environment',
    group: 'Group and user',
    signIn: 'Signing in',
    connectors: 'Connectors',
    addresses: 'IP addresses',
    other: 'Validity, contact and privacy',
  },
  fields: {
    'application.name': {
      label: 'Name of the application',
      hint: 'The app connector in Profit usually has this name too.',
    },
    'application.supplier': { label: 'Supplier', hint: 'Who makes the application.' },
    'application.purpose': { label: 'What is the connection for?', hint: '' },
    'environment.code': {
      label: 'Environment',
      hint: 'A letter, the participant number and two letters.',
    },
    'environment.participantNumber': {
      label: 'Participant number',
      hint: 'As long as you do not know the whole name of the environment.',
    },
    'environment.name': {
      label: 'Name of the environment',
      hint: 'As your colleagues know it.',
    },
    'userGroup.code': { label: 'Code of the user group', hint: 'At most 20 characters.' },
    'userGroup.name': { label: 'Name of the user group', hint: 'At most 50 characters.' },
    'connectorUser.code': {
      label: 'Connector user',
      hint: 'With participant number and dot.',
    },
    'appConnector.description': {
      label: 'Description of the app connector',
      hint: 'Only if it differs from the name of the application.',
    },
    'authentication.clientId': { label: 'Client ID', hint: 'This is no secret and may go along.' },
    'authentication.redirectUrl': {
      label: 'Redirect URL',
      hint: 'Exactly as the supplier gives it.',
    },
    'authentication.form': {
      label: 'In which form does the supplier want it?',
      hint: 'For example: the whole token as XML.',
    },
    'authentication.handedOver.how': {
      label: 'By which safe way?',
      hint: 'For example: through the password vault of the supplier.',
    },
  },
  choices: {
    'connectorUser.kind': {
      label: 'Who connects?',
      hint: '',
      open: 'Still open',
      options: { system: 'One system user', people: 'People with a user of their own' },
    },
    'authentication.kind': {
      label: 'How does the application sign in?',
      hint: '',
      open: 'Still open',
      options: {
        'oauth-client': 'OAuth, without a person signing in',
        'oauth-login': 'OAuth, a person signs in',
        'classic-token': 'Classic token',
      },
    },
    'environment.type': {
      label: 'Type of environment',
      hint: '',
      open: 'Still open',
      options: {
        production: 'Production',
        test: 'Test',
        accept: 'Accept',
        training: 'Training',
      },
    },
  },
  dates: {
    'authentication.secretExpires': {
      label: 'Token or secret is valid until',
      hint: 'The date that Profit shows.',
    },
    'authentication.handedOver.on': { label: 'Handed over on', hint: '' },
    'validity.from': { label: 'Connection is valid from', hint: '' },
    'validity.until': { label: 'Review on', hint: '' },
  },
  tooLong: (length, most) =>
    `There is room for ${String(most)} characters. You filled in ${String(length)}. Shorten the text.`,
  unfitCharacter: 'There is a character in this text that you cannot see. Type the text again.',
  otherInTab: (value) => `The rest of this tab has ${value}.`,
  otherNumber: (found, expected) =>
    `The user begins with ${found} and the environment has number ${expected}. Check which number is right.`,
  rest: 'REST',
  soap: 'SOAP',
  noSecret:
    'There is no place here for the token or secret itself. Only write down how the supplier gets it.',
  secret: (code) =>
    `There was ${secrets[code]} here. The field was emptied and nothing was kept. ${whatNow}`,
  secretIn: (name, code) =>
    `There is ${secrets[code]} in ${from(name)}. So nothing was taken from it and nothing was kept. ${whatNow}`,
  intakeLead: 'A mail, an answer, a report or files: everything in it is filled in.',
  connector: 'Connector',
  connectorExample: 'Beginning of a name or a subject',
  connectorHint: 'The connectors of Profit appear as suggestions. A name of your own is fine too.',
  addConnector: 'Add',
  suggestions: 'Suggestions',
  alreadyThere: 'is there already',
  kinds: { get: 'GetConnector', update: 'UpdateConnector', special: 'special connector' },
  countNames: {
    get: (number) => (number === 1 ? 'GetConnector' : 'GetConnectors'),
    update: (number) => (number === 1 ? 'UpdateConnector' : 'UpdateConnectors'),
    special: (number) => (number === 1 ? 'special connector' : 'special connectors'),
  },
  paste: 'Paste a list, an answer of /metainfo, an Auditor report or a manifest',
  pasteHint: 'What you paste is read and not kept.',
  pasteExample: '- Profit_Debtor: to show customers\n- KnPerson (insert and change)',
  read: 'Read the text',
  reading: 'Reading.',
  files: 'Files with connectors',
  drop: 'Drag files here',
  dropKinds: 'Definitions (.gcn), a zip of them, or a text (.json, .txt, .md).',
  chooseFiles: 'Choose files',
  stays: 'Your files stay on this computer. Nothing goes over the network.',
  pasted: 'pasted-text.txt',
  sources: {
    list: 'the list',
    metainfo: 'the answer of /metainfo',
    auditor: 'the Auditor report',
    definitions: 'the definitions',
  },
  found: (source, added, there) => {
    const present = there === 0 ? '' : ` ${count(there)} ${there === 1 ? 'was' : 'were'} there.`;
    if (added === 0 && there > 0) return `Read from ${source}: nothing new.${present}`;
    return `Read from ${source}: ${connectors(added)} added.${present}`;
  },
  partlyRead:
    'The form is only half known. The names were found, the rest was not read. Check whether you pasted everything.',
  otherEnvironment: (environment) =>
    `This is about ${environment} and your manifest about another environment. Check whether you have the right text.`,
  unreadParts: (parts) => `Not read, because not known: ${parts.slice(0, 5).join(', ')}.`,
  unreadLines: (number) =>
    number === 1
      ? 'In 1 line there is no name of a connector:'
      : `In ${count(number)} lines there is no name of a connector:`,
  line: (number) => `Line ${String(number)}:`,
  loaded: (name) => `The manifest of ${name} is in the form. ‘Undo’ brings back what was there.`,
  laterVersion:
    'This manifest is from a newer version. What this page does not know stays in it and goes along in the file.',
  nothingRead: {
    nothing: (name) =>
      `There is no name of a connector in ${from(name)}. Paste the list itself, or choose another file.`,
    'too-large': (name) =>
      `There is too much in ${from(name)} to read here. Paste only the part with the connectors.`,
  },
  findings: (number) =>
    number === 1
      ? 'The Auditor names 1 thing to check:'
      : `The Auditor names ${count(number)} things to check:`,
  refused: (name) => `${name} was not read.`,
  definitionRefused: {
    'definition.no-definition': (name) =>
      `${name} is not a definition of a GetConnector. Export the GetConnector from Profit again and choose that file.`,
    'definition.damaged': (name) =>
      `${name} is damaged or did not arrive completely. Ask for the file again.`,
    'definition.secret': (name) =>
      `In ${name} there is a code that can be a token, in the place of a name. So nothing was taken from it.`,
  },
  fileRefused: (code) => fileRefusals[code] ?? fileUnfit,
  manifestRefused: (number) =>
    number === 1
      ? 'This manifest was not loaded. One place is not right:'
      : `This manifest was not loaded. ${count(number)} places are not right:`,
  more: (number) => `and ${count(number)} more`,
  noConnectors: 'No connectors yet.',
  filterLabel: 'Which connectors do you want to see?',
  filters: {
    all: 'All',
    get: 'Get',
    update: 'Update',
    special: 'Special',
    remarked: 'With a remark',
  },
  searchConnector: 'Search these connectors',
  noMatch: 'There is no connector here.',
  fieldCount: (number) => (number === 1 ? '1 field' : `${count(number)} fields`),
  purpose: 'What for',
  rowFilters: 'Limited to',
  methodsOf: (id) => `What may ${id} do?`,
  methods: { POST: 'Insert', PUT: 'Change', DELETE: 'Delete' },
  remove: 'Remove',
  removeAll: (number) => `Remove all ${connectors(number)}`,
  removeSelected: (number) => `Remove these ${connectors(number)}`,
  removed: (names) => `${named(names)} removed. ‘Undo’ brings it back.`,
  added: (name) => `${name} added.`,
  isThere: (name) => `${name} is there already.`,
  moveTo: (kind) => `Put it with ${kind}`,
  proposalTaken: (name) => `The name is ${name} now.`,
  pages: 'Pages',
  earlier: 'Previous',
  later: 'Next',
  page: 'Page',
  ofPages: (pages) => `of ${count(pages)}`,
  addressesLead: 'From which addresses does the application call? Ask the supplier.',
  addresses: {
    text: 'IP address or range',
    remark: 'Whose or what for',
    most: 50,
    mostRemark: 200,
    add: 'Add address',
  },
  contacts: {
    title: 'Contact',
    text: 'Role',
    remark: 'Name or team',
    most: 80,
    mostRemark: 80,
    add: 'Add contact',
  },
  privacy: {
    title: 'Privacy',
    text: 'Agreement about personal data',
    remark: undefined,
    most: 500,
    mostRemark: 0,
    add: 'Add agreement',
  },
  advice: 'Advice',
  adviceCounts: (open, onPurpose, solved) =>
    `${count(open)} open, ${count(onPurpose)} different on purpose, ${count(solved)} solved`,
  adviceStates: { open: 'Open', 'on-purpose': 'On purpose' },
  solved: (number) => `✓ ${count(number)} solved`,
  leaveOnPurpose: 'Different on purpose',
  takeUp: 'Take it up after all',
  reason: 'Why is it right like this?',
  reasonFirst: 'Write down the reason. It goes into the manifest.',
  saveReason: 'Put in the manifest',
  adviceLeft: (title) => `Different on purpose: ${title}`,
  adviceTakenUp: (title) => `Open again: ${title}`,
  result: 'Result',
  tabs: {
    read: 'To read',
    json: 'JSON',
    checklist: 'Checklist in Profit',
    message: 'Message',
    developer: 'OpenAPI and samples',
  },
  nameless: 'Application without a name',
  nameFirst: 'Fill in the name of the application. Then you can download the file.',
  faults: (number) =>
    number === 1
      ? 'One field is not right yet and is not in the result:'
      : `${count(number)} fields are not right yet and are not in the result:`,
  download: {
    manifest: 'Download JSON',
    'read-through': 'Download Markdown',
    checklist: 'Download checklist',
    'hand-over': 'Download message',
    'open-api': 'Download OpenAPI',
    http: 'Download .http',
    curl: 'Download curl',
    powershell: 'Download PowerShell',
    typescript: 'Download TypeScript',
  },
  copy: 'Copy',
  print: 'Print',
  copied: (label) => `${label}: copied.`,
  copyFailed: 'Copying did not work. Select the text and press Ctrl+C.',
  downloaded: (file) => `${file} downloaded.`,
  linesLeft: (number) => `${count(number)} more lines follow. Copy and download give all of it.`,
  ticked: (done, all) => `${count(done)} of ${count(all)} done`,
  messageLead: 'For a mail or Teams. There is nothing secret in it.',
  messageLanguage: 'Language of the message',
  languages: { nl: 'Dutch', en: 'English' },
  developerKinds: 'What does the developer need?',
  developerFiles: {
    'open-api': 'OpenAPI 3.1',
    http: '.http',
    curl: 'curl',
    powershell: 'PowerShell',
    typescript: 'TypeScript',
  },
  openApiLead: 'A description of exactly this app connector, for Postman and code generators.',
  sampleLead: 'First calls. The token or secret comes from the environment of the developer.',
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
  toResult: 'See the result',
  fromFile: 'Or choose a file',
  fileUnread: 'This file cannot be read. Choose a text (.json, .md or .txt).',
  steps: 'Your changes',
  undo: 'Undo',
  redo: 'Redo',
  clear: 'Start again',
  undone: (step) => `Undone: ${stepText(step)}.`,
  redone: (step) => `Done again: ${stepText(step)}.`,
  cleared: 'The form is empty. ‘Undo’ brings everything back.',
};

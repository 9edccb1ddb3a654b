import type { SecretCode } from '../../domain/connectors/find-secret.ts';
import { countIn } from '../counts.ts';
import type { manifestIntake as nl } from '../nl/manifest-intake.ts';

const count = countIn('en');
const connectors = (number: number) =>
  number === 1 ? '1 connector' : `${count(number)} connectors`;
const from = (name: string | undefined) => (name === undefined ? 'the pasted text' : name);
const whatNow =
  'Did you get it by mail or chat, then treat it as leaked: remove it in Profit, make a new one and agree on a safe way.';
/** A run of hexadecimal digits is a token or a checksum, and nothing tells which. */
const checksum =
  'That is what a token looks like, but a checksum too. A checksum does not belong in a manifest: leave it out. Is it a token?';
const advise = (code: SecretCode) =>
  code === 'secret.hexadecimal' ? `${checksum} ${whatNow}` : whatNow;

const secrets: Record<SecretCode, string> = {
  'secret.token': 'a token',
  'secret.authorization': 'a token behind AfasToken or Bearer',
  'secret.named': 'a secret, key or password',
  'secret.hexadecimal': 'a run of at least 56 digits and letters a to f',
};
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

/** What is pasted or dropped, and what came of it. */
export const manifestIntake: typeof nl = {
  intakeLead: 'A mail, an answer, a report or files: everything in it is filled in.',
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
  laterRefused:
    'This manifest is from a newer version than this page knows. Refresh the page and try again.',
  loadFitting: 'Load what is right',
  loadedFitting: (name) =>
    name === ''
      ? 'What is right is in the form. This is not yet:'
      : `What is right of the manifest of ${name} is in the form. This is not yet:`,
  toField: 'Go to the field',
  manifestRefused: (number) =>
    number === 1
      ? 'This manifest was not loaded. One place is not right:'
      : `This manifest was not loaded. ${count(number)} places are not right:`,
  fromFile: 'Or choose a file',
  fileUnread: 'This file cannot be read. Choose a text (.json, .md or .txt).',
  secret: (code) =>
    `There was ${secrets[code]} here. The field was emptied and nothing was kept. ${advise(code)}`,
  secretIn: (name, code) =>
    `There is ${secrets[code]} in ${from(name)}. So nothing was taken from it and nothing was kept. ${advise(code)}`,
};

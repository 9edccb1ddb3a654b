import { countIn } from '../counts.ts';
import type { RenumberTool } from '../nl/renumber-tool.ts';

const count = countIn('en');
const users = (number: number) => (number === 1 ? '1 user' : `${count(number)} users`);
const rows = (number: number) => (number === 1 ? '1 row' : `${count(number)} rows`);

export const renumberTool: RenumberTool = {
  title: 'Change user codes',
  lead: 'Choose the export of users. You see what changes for each user and you download the file for the import.',
  withoutScript:
    'This tool needs JavaScript. Without it, work with the formula under ‘Without the tool’ in the runbook.',
  source: 'Source participant number',
  target: 'Target participant number',
  sourceHint: 'The number that stands before the dot now.',
  targetHint: 'The number that will stand there.',
  differsFromEnvironment: (environment) =>
    `This is another number than in your source environment ${environment}.`,
  sample: 'No export yet? Practise with a sample file of 31399:',
  working: {
    open: (name) => `Reading ${name}.`,
    openTarget: (name) => `Reading ${name}.`,
    plan: () => 'Judging the users.',
    make: () => 'Making the file.',
    makeAll: () => 'Making the files.',
    readLog: (name) => `Reading ${name}.`,
    compare: (name) => `Comparing with ${name}.`,
  },
  stopped: {
    open: (name) => `You stopped the reading of ${name}.`,
    openTarget: (name) => `You stopped the reading of ${name}.`,
    plan: () => 'You stopped the judging. Any counts you still see are from before that.',
    make: () => 'You stopped the making. Nothing was downloaded.',
    makeAll: () => 'You stopped the making. Nothing was downloaded.',
    readLog: (name) => `You stopped the reading of ${name}.`,
    compare: (name) => `You stopped the comparison with ${name}.`,
  },
  workerGone:
    'The browser stopped the work, perhaps for lack of memory. Close other tabs and read the file again. Your changes will then be in it again.',
  systemUsers: 'Are there system users among them? Keep them out of the file',
  systemUsersHint: 'You can also tick a system user in the row itself.',
  targetUsers: 'Does the target have users already? Compare with that list',
  targetList: {
    lead: 'Choose an export of the users that the target environment has already. A new code that exists there stays out of the file.',
    file: 'File with users of the target',
    drop: 'Drop the export of the target here',
    read: (number) => `${rows(number)} read`,
    code: 'Column with the user code',
    remove: 'Take this list away',
  },
  needCode: 'Choose the column with the user code. Without it there is nothing to change.',
  needNumbers: 'Fill in both participant numbers above. Then you see what changes for each user.',
  counts: { read: 'read', renumbered: 'in the file', skipped: 'skipped', attention: 'to decide' },
  filters: {
    all: 'All',
    attention: 'To decide',
    skipped: 'Skipped',
    renumbered: 'In the file',
    remarked: 'With a remark',
    'by-hand': 'Change by hand',
    edited: 'Changed by you',
  },
  head: {
    row: 'Row',
    now: 'Now',
    becomes: 'Becomes',
    description: 'Description',
    why: 'Why',
    change: 'Change',
  },
  allRowsAreIn:
    'The list with reasons holds every row with its reason. The name of that file ends in _redenen.csv.',
  unchanged: 'stays',
  change: 'Change',
  changeRow: (row, userCode) => `Change row ${String(row)}, ${userCode}`,
  editor: (row, userCode) => `Row ${String(row)}, ${userCode}`,
  newCode: 'New code',
  applyCode: 'Use this code',
  leaveOut: 'Leave this user out of the file',
  takeAlong: 'Take this user along in the file all the same',
  isSystemUser: 'This is a system user',
  rowBack: 'Put this row back',
  close: 'Close',
  edits: 'Your changes',
  undo: 'Undo',
  redo: 'Redo',
  backToFile: 'Put everything back to the file',
  edited: (row) => `Row ${String(row)} was changed.`,
  undone: (row) =>
    row === undefined
      ? 'All your changes are back.'
      : `The change of row ${String(row)} was undone.`,
  redone: (row) =>
    row === undefined
      ? 'Everything is as in the file again.'
      : `Row ${String(row)} was changed again.`,
  allBack: 'Everything is as in the file again.',
  files: 'Files',
  filesLead: 'First try a few users in a test environment. Then import the rest.',
  withTransactionCode: 'Add a column Mutatiecode with 4 to the file',
  outputSet: 'Character set of the import file',
  outputSetHint: {
    'windows-1252': 'The way Excel saves a csv on Dutch Windows.',
    'utf-8': 'Without a mark at the start.',
    'utf-8-bom': 'Every letter fits in this.',
  },
  unfitSolved: (cells, set) =>
    `${cells === 1 ? 'One cell does' : `${count(cells)} cells do`} not fit in Windows-1252. That is why the character set is ${set}. Look after the trial whether these letters came across well.`,
  unfitRefused: (cells) =>
    `${cells === 1 ? 'One cell does' : `${count(cells)} cells do`} not fit in Windows-1252. Choose UTF-8 with BOM, so that every letter stays whole.`,
  unfitCell: (row, column, characters) => `Row ${String(row)}, ${column}: ${characters}`,
  unfitMore: (cells) => `and ${count(cells)} more`,
  trialSize: 'Users in the trial file',
  trialHint: 'If there is a letter with an accent in your list, it is among them.',
  download: (number) => `Download import file (${count(number)})`,
  notInFile: (number) => `${rows(number)} to decide ${number === 1 ? 'is' : 'are'} not in it`,
  outputs: {
    trial: (number) => `Download trial file (${count(number)})`,
    rest: (number) => `Download the rest (${count(number)})`,
    'way-back': 'Download the way back',
    reasons: 'Download list with reasons',
    'by-hand': (number) => `Download ‘Change by hand’ (${count(number)})`,
    'mail-merge': (number) => `Download list for mailing (${count(number)})`,
    upn: (number) => `Download UPN file (${count(number)})`,
    all: 'Download everything in one zip',
    rejected: (number) => `Download these ${users(number)} again`,
  },
  allPurpose: 'A summary of one page comes with it.',
  doNotOpen:
    'Do not open the import file in Excel: saving it can change a code with only digits after the dot.',
  after: 'After the import',
  afterLead: 'See whether everybody was renumbered. These files stay on your computer too.',
  log: 'Log file with rejected lines',
  logDrop: 'Drop the log file here',
  logKinds: 'Found under General / Management / Import / History.',
  comparison: 'New export of the target',
  comparisonDrop: 'Drop a new export here',
  comparisonKinds: 'Made in the target environment, after the import.',
  readFrom: (name) => `Read from ${name}:`,
  lineNumbers: (first, all) =>
    `${first.length === 1 ? 'line' : 'lines'} ${first.join(', ')}${all > first.length ? ` and ${count(all - first.length)} more` : ''}`,
};

import { countIn } from '../counts.ts';
import type { CheckTool } from '../nl/check-tool.ts';

const count = countIn('en');
const users = (number: number) => (number === 1 ? '1 user' : `${count(number)} users`);
const rows = (number: number) => (number === 1 ? '1 row' : `${count(number)} rows`);

export const checkTool: CheckTool = {
  title: 'Check a group',
  lead: 'Choose the export of users. You see who can connect through an app connector. For the others you see what to do in Profit.',
  withoutScript:
    'This tool needs JavaScript. Without it, open the properties of each user in the Authorisation tool.',
  sample: 'No export yet? Practise with a sample file:',
  connectingUser: 'Who connects?',
  connectingUsers: {
    system: { title: 'A system user', text: 'The connection works under one user.' },
    people: { title: 'People', text: 'Everybody in the group connects under a user of their own.' },
  },
  group: 'Which users do you check?',
  groups: {
    everybody: 'Everybody in the export',
    column: 'One group of the export',
    codes: 'Codes that you paste',
    list: 'A second export, with the users in the group',
  },
  chooseGroup: 'Group',
  chooseGroupFirst: 'choose a group',
  wholeList: 'everybody in this list',
  groupRows: (name, number) => `${name} (${rows(number)})`,
  moreGroups: (number) => `There are ${count(number)} more groups. Paste the codes instead.`,
  codes: 'Codes of the users in the group',
  codesHint: 'One on a line, or with a semicolon between.',
  groupList: {
    lead: 'Choose an export of the tab Users in group, or another list with the codes.',
    file: 'File with the users in the group',
    drop: 'Drop the list of the group here',
    read: (number) => `${rows(number)} read`,
    code: 'Column with the user code',
    remove: 'Take this list away',
  },
  systemUsers: 'Are there system users among them? Name them',
  systemUsersHint: 'Only needed when the export does not show who is a system user.',
  working: {
    open: (name) => `Reading ${name}.`,
    openList: (name) => `Reading ${name}.`,
    check: () => 'Checking the users.',
    make: () => 'Making the list.',
  },
  stopped: {
    open: (name) => `You stopped the reading of ${name}.`,
    openList: (name) => `You stopped the reading of ${name}.`,
    check: () => 'You stopped the checking. Any counts you still see are from before that.',
    make: () => 'You stopped the making. Nothing was downloaded.',
  },
  workerGone:
    'The browser stopped the work, perhaps for lack of memory. Close other tabs and read the file again. Your choices will then be in it again.',
  needCode: 'Choose the column with the user code. Without it there is nobody to check.',
  needConnectingUser: 'Choose above who connects. Then you see who can.',
  needGroup: {
    column: 'Choose the group that you want to check.',
    codes: 'Paste the codes of the users in the group.',
    list: 'Choose the file with the users in the group.',
  },
  counts: {
    read: 'read',
    able: 'can connect',
    unable: 'cannot',
    unclear: 'unclear',
    aside: 'do not count',
  },
  limits: 'As far as the export shows. Tokens, the app connector and filter rights are not in it.',
  notShown: (names) => `Not in the export, so not checked: ${names}.`,
  severalUsers: (number) =>
    `This group has ${users(number)}. For a connection rather use one system user of its own.`,
  absent: (number) =>
    number === 1
      ? '1 user of the group is not in the export'
      : `${count(number)} users of the group are not in the export`,
  absentLead: 'See whether the view shows all users. They are in the list below too.',
  unread: (number) =>
    `${rows(number)} of the list of the group ${number === 1 ? 'has' : 'have'} no code that can be read. Check these yourself.`,
  filters: {
    checked: 'Checked',
    unable: 'Cannot connect',
    unclear: 'Unclear',
    able: 'Can connect',
    advised: 'With advice',
    aside: 'Does not count',
  },
  everybodyIsIn: 'The file of ‘Download everybody who was checked’ holds everybody.',
  head: {
    row: 'Row',
    user: 'User',
    description: 'Description and e-mail',
    outcome: 'Outcome',
  },
  lists: 'List to go on with',
  listsLead: 'What to do in Profit stands in the list for each user. It opens in Excel.',
  download: {
    'to-do': (number) => `Download who needs attention (${count(number)})`,
    checked: (number) => `Download everybody who was checked (${count(number)})`,
  },
  throwAway: 'The list holds names and addresses. Throw it away when you are done.',
};

import { countIn, megabytesIn } from '../counts.ts';
import type { ReadUsersTexts } from '../nl/read-users.ts';

const count = countIn('en');
const megabytes = megabytesIn('en');
const users = (number: number) => (number === 1 ? '1 user' : `${count(number)} users`);
const rows = (number: number) => (number === 1 ? '1 row' : `${count(number)} rows`);

export const readUsers: ReadUsersTexts = {
  stays: 'Your file stays on this computer. Nothing goes over the network.',
  file: 'File with users',
  drop: 'Drop your export here',
  dropKinds: 'An Excel workbook (.xlsx), a text file (.csv or .txt) or cells that you paste.',
  listKinds: 'An Excel workbook (.xlsx) or a text file (.csv or .txt).',
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  pasted: 'pasted-cells.txt',
  progress: {
    bytes: (done, total = 0) => `${megabytes(done)} of ${megabytes(total)} MB read`,
    rows: (done) => `${rows(done)} found`,
    judging: (done, total = 0) => `${count(done)} of ${rows(total)} judged`,
    writing: (done, total = 0) => `${count(done)} of ${rows(total)} written`,
    comparing: (done, total = 0) => `${count(done)} of ${rows(total)} compared`,
  },
  stop: 'Stop',
  judgeAgain: 'Judge the users',
  refused: (name) => `${name} was not read.`,
  keptEarlier: (name) => `Your earlier file ${name} is still here.`,
  readAgain: (name) => `Read ${name} again`,
  found: {
    sheet: (name) => `Sheet ${name}`,
    text: (separator, characterSet) => `Separated by ${separator}, character set ${characterSet}`,
    header: (row) => `column names on row ${String(row)}`,
    noHeader: 'no row with column names found',
    columns: (number) =>
      number === 1 ? '1 column recognised' : `${count(number)} columns recognised`,
  },
  remembered: 'The columns are as you chose them last time. Only the names were remembered.',
  forget: 'Forget the names',
  adjust: 'Not right? Change how the file is read',
  remarks: (number) =>
    number === 1 ? '1 remark about the file' : `${count(number)} remarks about the file`,
  sheet: 'Worksheet',
  hiddenSheet: (name) => `${name} (hidden)`,
  separator: 'Separator',
  separators: { ';': 'semicolon ;', ',': 'comma ,', '\t': 'tab', '|': 'bar |' },
  characterSet: 'Character set',
  characterSets: {
    'utf-8': 'UTF-8',
    'utf-8-bom': 'UTF-8 with BOM',
    'windows-1252': 'Windows-1252',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
  },
  whichSet: 'This file can be read in two ways. What should these names be?',
  useSet: (set) => `Read as ${set}`,
  headerRow: 'Row with column names',
  headerNone: 'none',
  rowNumber: (row, start) => `row ${String(row)}: ${start}`,
  column: (letter, name) => (name === '' ? `column ${letter}` : `${letter}: ${name}`),
  noColumn: 'not in the file',
  roles: {
    userCode: 'User code',
    description: 'Description',
    email: 'E-mail',
    upn: 'UPN',
    blocked: 'Blocked',
    systemUser: 'System user',
    cooperationUser: 'Cooperation licence',
    profitWindows: 'Profit Windows',
    insite: 'InSite',
    outsite: 'OutSite',
    connector: 'Connector',
    userGroup: 'Group',
  },
  systemUsersLabel: 'Codes of system users, one on a line',
  preview: 'First rows as read',
  noUsers:
    'There is no row under the column names. Choose another worksheet or another row with column names.',
  count,
  filterLabel: 'Which users do you want to see?',
  search: 'Find a user',
  searchHint: 'Part of the code, the description or the e-mail address',
  caption: (from, to, size) =>
    size <= to - from + 1 ? users(size) : `${count(from)} to ${count(to)} of ${users(size)}`,
  none: '–',
  pages: 'Pages of users',
  earlier: 'Previous',
  later: 'Next',
  page: 'Page',
  ofPages: (pages) => `of ${count(pages)}`,
  emptyFilter: 'Nobody here.',
  noMatch: (search) => `Nobody found with “${search}”.`,
  onPaper: {
    some: (shown, all) =>
      `Only rows that need attention are on paper: ${count(shown)} of ${rows(all)}.`,
    part: (name, shown, all) =>
      shown === all
        ? `${name}: ${rows(all)}`
        : `${name}: ${shown === 0 ? 'none' : `the first ${count(shown)}`} of ${rows(all)}`,
  },
  made: 'Made',
  saved: (name, number) => `${name} downloaded, ${rows(number)}.`,
  madeRows: rows,
  checksum: 'SHA-256',
  andMore: (number) => `and ${count(number)} more`,
  adds: (parts, sum) => `${parts.map(count).join(' + ')} = ${count(sum)}`,
};

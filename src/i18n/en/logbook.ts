import type { Logbook } from '../nl/logbook.ts';

export const logbook: Logbook = {
  title: 'Logbook',
  open: 'Open logbook',
  lines: (count) => (count === 1 ? '1 line' : `${String(count)} lines`),
  empty: 'There is nothing here yet.',
  filter: 'Show',
  filters: { all: 'All', files: 'Files', notes: 'Notes', skipped: 'Skipped or blocked' },
  showAll: (count) => `Show all ${String(count)} lines`,
  addNote: 'Add a note',
  note: 'Note on the run',
  initials: 'Your initials',
  initialsHint:
    'Your initials are put to what you do from now on. They stay in this browser. A logbook does not prove who did what.',
  out: 'Take the logbook along',
  outHint: 'A download always has all lines, with the address and the version of the runbook.',
  hide: 'Hide values',
  hideHint:
    'Participant numbers, environments, user codes, e-mail addresses and your values cannot be read then. Do read notes through yourself.',
  markdown: 'Download as Markdown',
  csv: 'Download as CSV',
  print: 'Print logbook',
  saved: (file) => `${file} downloaded`,
  viewed: 'You only look at this run. Nothing is added.',
  onPaper: 'Run',
  onPaperName: (name) => `Name: ${name}`,
  onPaperSince: (moment) => `Begun: ${moment}`,
  onPaperFile: (name) => `File: ${name}, SHA-256`,
  onPaperLog: 'The whole logbook is printed apart.',
};

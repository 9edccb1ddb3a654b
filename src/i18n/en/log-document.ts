import type { LogDocumentTexts } from '../nl/log-document.ts';

export const logDocument: LogDocumentTexts = {
  title: (name) => (name === undefined ? 'Logbook' : `Logbook of ${name}`),
  runbook: 'Runbook',
  address: 'Address',
  version: 'Version of the runbook',
  versions: (now, begin) =>
    now === begin ? String(now) : `${String(now)}, begun with ${String(begin)}`,
  writtenAt: 'Written on',
  values: 'Values',
  hidden: 'hidden',
  noProof: 'This logbook does not prove who did what. Everybody fills in their own initials.',
  columns: ['Time', 'Step', 'Line', 'By'],
  filesTitle: 'Files',
  fileColumns: ['File', 'Rows', 'SHA-256'],
  sheetColumns: [
    'Time',
    'Step',
    'Title of the step',
    'Kind',
    'Line',
    'By',
    'File',
    'Rows',
    'SHA-256',
    'Version',
    'Address',
  ],
  hiddenWords: {
    email: '[e-mail address]',
    environment: '[environment]',
    userCode: '[user code]',
    participantNumber: '[participant number]',
    value: '[hidden]',
  },
  hiddenName: 'gegevens verborgen',
};

import { holdsRows } from '../../domain/users/outputs/renumbering-summary.ts';
import type { RenumberingSummary } from '../../domain/users/outputs/renumbering-summary.ts';
import { countIn } from '../counts.ts';
import type { RenumberFilesTexts } from '../nl/renumber-files.ts';

const count = countIn('en');
const users = (number: number) => (number === 1 ? '1 user' : `${count(number)} users`);
const rows = (number: number) => (number === 1 ? '1 row' : `${count(number)} rows`);
const lines = (number: number) => (number === 1 ? '1 line' : `${count(number)} lines`);

export const renumberFiles: RenumberFilesTexts = {
  outputs: {
    import: { label: 'Import file', explanation: 'All users that get a new code.' },
    trial: { label: 'Trial file', explanation: 'A few users to try the import with.' },
    rest: { label: 'The rest', explanation: 'All users that are not in the trial file.' },
    'way-back': {
      label: 'The way back',
      explanation: 'Gives everybody the old code again, if that is needed.',
    },
    'by-hand': {
      label: 'Change by hand',
      explanation: 'System users: an import does not change them.',
    },
    reasons: { label: 'List with reasons', explanation: 'Every row with its outcome and why.' },
    'mail-merge': {
      label: 'Tell the users',
      explanation: 'Name, e-mail address, old and new code, to mail users.',
    },
    upn: {
      label: 'Set the UPN again',
      explanation: 'The UPN with the new code, for a second import.',
    },
    rejected: {
      label: 'Import once more',
      explanation: 'Only the users that have no new code yet.',
    },
  },
  reasons: {
    'code.source-number': 'gets the new number',
    'code.already-target': 'has the new number already',
    'code.other-licence': 'has the number of another licence',
    'user.system-user': 'system user, change by hand',
    'row.totals': 'totals row',
    'row.header': 'row with column names once more',
    'edit.left-out': 'left out by you',
    'code.missing': 'no user code',
    'code.no-number': 'no participant number in the code',
    'code.no-login': 'nothing after the dot',
    'code.spreadsheet-damage': 'read as a number by a spreadsheet',
    'code.used-twice': 'code is in the file more than once',
    'code.collision': 'new code belongs to more users',
    'code.in-target': 'new code is in the target already',
    'edit.user-code': 'the code you typed is not right yet',
    'code.over-80': 'new code too long',
    'code.at-sign': 'code with @ of somebody who opens Profit',
    'code.control-character': 'invisible character in the code',
    'code.formula': 'code starts like a formula',
  },
  byHand: {
    menu: 'General / Management / Authorisation tool, tab User maintenance, User / Change code',
    afterwards:
      'See which app connectors use this user. Issue their tokens again and test the connection.',
  },
  edits: ({ newUserCode, takenAlong, systemUser }) => [
    ...(newUserCode === undefined ? [] : [`You filled in the new code ${newUserCode} yourself.`]),
    ...(takenAlong === undefined ? [] : ['You took this user along after all.']),
    ...(systemUser === undefined ? [] : [systemUserEdit(systemUser)]),
  ],
  log: {
    lines: ({ read, aboutUsers, notUnderstood, headings, blank }) =>
      `${lines(read)} read: ${count(aboutUsers)} about users, ${count(notUnderstood)} not ` +
      `understood, ${count(headings)} with column names, ${count(blank)} blank.`,
    users: (number) => `${users(number)} found in the log.`,
    fileRefused:
      'Profit refused the whole file: the same data was imported before. Make a new export of the ' +
      'target and choose it below. Then you see who has no new code yet.',
    noUsers: 'This file holds no code of this plan. See whether the log belongs to this import.',
    noReason: 'The log gives no reason.',
    notInFile: 'According to the plan this user is not in the import file.',
    notUnderstood: 'These lines were not understood. Read them yourself.',
    causes: {
      'import.already-imported': () =>
        'This data was imported before. Import a file with only the users that have no new code yet.',
      'import.upn': () =>
        'This user is linked to a UPN. Clear the UPN, import the user again and then set the UPN ' +
        'again.',
      'import.system-user': () => 'An import changes no system users. Change this code by hand.',
      'import.email-used': () =>
        'This e-mail address belongs to another user already. See whose it is.',
      'import.exists-already': () =>
        'What you import exists already. See in the Authorisation tool whether somebody has the new ' +
        'code. If it is the same person, choose User / Merge.',
      'import.unknown-value': ({ field }) =>
        `Profit does not know the value of ${field}. See whether this field belongs in the import.`,
      'import.unknown-user': () =>
        'Profit does not know this user. Perhaps the new code is there already, or you import into ' +
        'another environment.',
      'import.too-long': () => 'A value is too long for the field. Shorten it.',
      'import.unexpected': () =>
        'Profit does not name the cause. Import only this user and see whether the message returns.',
    },
  },
  comparison: {
    planned: (number) => `${users(number)} were to get a new code.`,
    read: (number) => `${rows(number)} in the new export.`,
    users: {
      done: {
        label: 'New code',
        explanation: 'The new code is in the export and the old one no longer is.',
      },
      notDone: {
        label: 'Still the old code',
        explanation: 'Look up the reason in the log. Then import only these users again.',
      },
      both: {
        label: 'Old and new code',
        explanation:
          'Both codes are in the export. See in the Authorisation tool whether this is one person. ' +
          'If so, choose User / Merge.',
      },
      absent: {
        label: 'Not found',
        explanation:
          'Neither code is in the export. See whether the view shows all users and whether you made ' +
          'the export in the target.',
      },
    },
    exported: {
      renewed: { label: 'New code', explanation: 'This user was renumbered.' },
      old: { label: 'Old code', explanation: 'This code should have got a new one.' },
      kept: {
        label: 'Not in the import file',
        explanation: 'Was in your first export and stayed as it was, or was changed by hand.',
      },
      appeared: {
        label: 'Appeared',
        explanation: 'Was not in your first export. See whether you know this user.',
      },
      noCode: { label: 'No user code', explanation: 'This row holds no code that can be read.' },
    },
    allDone: 'Everybody in the import file has the new code.',
  },
  sameAsImport:
    'These are exactly the users of the import file. Profit refuses a file with the same content as ' +
    'long as that check is on in the import definition.',
  summary: (summary) => [
    `Renumbering users from ${summary.source} to ${summary.target}`,
    '',
    `Made at: ${summary.at}`,
    `Export:  ${summary.exportName}`,
    '',
    'Counts',
    ...countLines(summary),
    '',
    'Files',
    ...summary.files.flatMap(({ name, kind, rows: number, sha256 }) => [
      `  ${name}`,
      `    ${renumberFiles.outputs[kind].label}, ${rows(number)}`,
      `    SHA-256 ${sha256}`,
    ]),
    '',
    'What to do, in this order',
    ...stepsFor(summary).map((step, place) => `  ${String(place + 1)}. ${step}`),
  ],
};

function systemUserEdit(systemUser: boolean): string {
  return systemUser
    ? 'You said that this is a system user.'
    : 'You said that this is no system user.';
}

function countLines({ counts, reasons }: RenumberingSummary): string[] {
  const { read, renumbered, skipped, attention } = counts;
  return [
    `  ${String(read)} read = ${String(renumbered)} in the file + ${String(skipped)} skipped + ` +
      `${String(attention)} attention`,
    ...reasons.map(({ code, rows: number }) => {
      const reason = renumberFiles.reasons[code];
      return `  ${String(number).padStart(8)}  ${reason} (${code})`;
    }),
  ];
}

function stepsFor(summary: RenumberingSummary): string[] {
  const upn = holdsRows(summary, 'upn');
  return [
    ...(upn ? ['Clear the UPN of everybody who has one.'] : []),
    'Go to General / Management / Import / User. Set Transaction code to 4.',
    'Import the trial file, first in a test environment if you can.',
    'See whether the letters are right and whether these users can log in.',
    'Import the rest. Do not also import the whole import file.',
    'Read the rejected lines: General / Management / Import / History.',
    ...(holdsRows(summary, 'by-hand')
      ? ['Change the system users by hand. Issue their tokens again.']
      : []),
    ...(upn ? ['Set the UPN again: General / Management / Import / User mutation.'] : []),
    'Make a new export of the target and compare it with this plan.',
    'Tell the users their new code.',
    'If it goes wrong, import the way back.',
    'Throw these files away when you are done.',
  ];
}

import type { ApplicationRole } from '../../domain/users/group-check/finding.ts';
import type { CheckFindingsTexts } from '../nl/check-findings.ts';
import { textFor } from '../text-for.ts';
import { listRows } from './list-rows.ts';
import { readUsers } from './read-users.ts';

const properties =
  'Go to General / Management / Authorisation tool, tab User maintenance, and open the properties.';

export const checkFindings: CheckFindingsTexts = {
  outcomes: {
    able: 'Can connect',
    unable: 'Cannot connect',
    unclear: 'Unclear',
    aside: 'Does not count',
  },
  findings: {
    'row.totals': () => ({
      short: 'Row with totals',
      explanation: 'This row adds up and names no user.',
    }),
    'row.header': () => ({
      short: 'Names of the columns',
      explanation: 'This row holds the names of the columns once more, and no user.',
    }),
    'group.not-member': () => ({
      short: 'Not in the group',
      explanation: 'This user does not belong to the group that you chose.',
    }),
    'user.repeated': ({ rows }) => ({
      short: `Stands there more often: ${listRows(rows)}`,
      explanation: `This user stands in ${listRows(rows)}, with the same data. He counts once.`,
    }),
    'user.system-user': () => ({
      short: 'System user',
      explanation:
        'You check people. Other rules hold for a system user. Choose ‘A system user’ at the top to ' +
        'check him.',
    }),
    'user.ordinary': () => ({
      short: 'Not a system user',
      explanation:
        'You check system users. Other rules hold for people. Choose ‘People’ at the top to check ' +
        'this user.',
    }),
    'user.blocked': () => ({
      short: 'Blocked',
      explanation:
        'This user is blocked. If he may connect, unblock him in the Authorisation tool.',
    }),
    'email.missing': ({ kindKnown }) => ({
      short: 'No e-mail address',
      explanation:
        `This user has no e-mail address. ${properties} Fill in the e-mail address.` +
        (kindKnown
          ? ''
          : ' Is this a system user? Then no address is needed: name the code above.'),
    }),
    'email.malformed': ({ email }) => ({
      short: 'E-mail address is not right',
      explanation: `It says ${email}. That is not one e-mail address. ${properties} Correct the address.`,
    }),
    'application.none': ({ shown }) => ({
      short: 'No application ticked',
      explanation:
        `In the export ${listApplications(shown)} ${shown.length === 1 ? 'is' : 'are'} off. ` +
        `${properties} Tick at least one application on the Applications tab.`,
    }),
    'code.missing': () => ({
      short: 'No code',
      explanation:
        'There is no user code in this row. Check whether the right column is chosen, or make the ' +
        'export again.',
    }),
    'code.spreadsheet-damage': ({ found }) => ({
      short: found.startsWith('#')
        ? 'This cell holds an error of Excel'
        : 'Excel read this code as a number',
      explanation:
        `The file holds ${found}. Which user that is cannot be told. Make the export again and ` +
        'choose that file here, without opening it first.',
    }),
    'code.control-character': ({ characters }) => ({
      short: `Invisible character in the code (${characters.join(', ')})`,
      explanation:
        `This code holds a character that you cannot see: ${characters.join(', ')}. Look the user ` +
        'up in the Authorisation tool and see which code stands there.',
    }),
    'user.used-twice': ({ rows }) => ({
      short: `Stands there more often: ${listRows(rows)}`,
      explanation:
        `This user stands in ${listRows(rows)}, with different data. See in the Authorisation tool ` +
        'which are right.',
    }),
    'user.system-user-in-group': () => ({
      short: 'System user in the group',
      explanation:
        'You check people, and this is a system user. See whether he belongs in this group. Choose ' +
        '‘A system user’ at the top to check him.',
    }),
    'user.ordinary-in-group': () => ({
      short: 'Not a system user',
      explanation:
        'You check the system user of a connection. According to the export this user is none. See ' +
        'whether he belongs in this group.',
    }),
    'user.kind-unknown': () => ({
      short: 'Perhaps not a system user',
      explanation:
        'The export does not show whether this is a system user. Look it up in the Authorisation ' +
        'tool. If he is, name his code above.',
    }),
    'email.unknown': () => ({
      short: 'E-mail address not in the export',
      explanation:
        'There is no column with e-mail addresses. Add that column to the view and make the export ' +
        'again.',
    }),
    'email.used-twice': ({ email, rows }) => ({
      short: `E-mail address stands there more often: ${listRows(rows)}`,
      explanation:
        `${email} stands in ${listRows(rows)}. An e-mail address belongs to one user. Find out ` +
        'whose it is.',
    }),
    'application.unknown': () => ({
      short: 'Applications not in the export',
      explanation:
        'The export does not show which applications are ticked. Add these columns to the view and ' +
        'make the export again, or look on the Applications tab.',
    }),
    'application.partly-known': ({ shown, absent }) => ({
      short: 'Perhaps no application',
      explanation:
        `In the export ${listApplications(shown)} ${shown.length === 1 ? 'is' : 'are'} off. ` +
        `${listApplications(absent)} ${absent.length === 1 ? 'is' : 'are'} not in it. Look on the ` +
        'Applications tab whether anything is ticked there.',
    }),
    'cell.unreadable': ({ cells }) => ({
      short: `Cannot be read: ${cells.map(({ role }) => readUsers.roles[role]).join(', ')}`,
      explanation:
        cells.map(({ role, found }) => `${readUsers.roles[role]} says ${found}.`).join(' ') +
        ' That is neither yes nor no. Look this user up in the Authorisation tool.',
    }),
    'user.profit-access': () => ({
      short: 'Profit Windows is on',
      explanation:
        'A system user for a connection does not need Profit Windows. Turn it off in the properties ' +
        'of this user.',
    }),
    'user.cooperation': () => ({
      short: 'User with a cooperation licence',
      explanation:
        'This user has a cooperation licence. The Auditor of AFAS remarks on that for a connection. ' +
        'Rather use a system user of your own.',
    }),
    'upn.present': ({ upn }) => ({
      short: 'UPN is filled in',
      explanation: `The UPN is ${upn}. This check does not look at it.`,
    }),
  },
  finding: (finding) => textFor(checkFindings.findings, finding),
  absent: {
    outcome: 'Not in the export',
    explanation:
      'This code stands in the list of the group and not in the export. See whether the view shows ' +
      'all users.',
  },
};

function listApplications(roles: readonly ApplicationRole[]): string {
  const names = roles.map((role) => readUsers.roles[role]);
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

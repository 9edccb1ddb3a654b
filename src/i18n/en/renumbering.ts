import type { UserCodeIssue } from '../../domain/field-reading.ts';
import type {} from '../../domain/users/renumbering-reason.ts';
import type { RenumberingTexts } from '../nl/renumbering.ts';
import { textFor } from '../text-for.ts';
import { userCodeIssues } from './user-code-field.ts';
import { listRows } from './list-rows.ts';

export const renumbering: RenumberingTexts = {
  outcomes: {
    renumbered: 'Gets a new code',
    skipped: 'Skipped',
    attention: 'Attention: decide first',
  },
  reasons: {
    'code.source-number': () => ({
      short: 'Gets the new number',
      explanation: 'This user is in the import file.',
    }),
    'code.already-target': () => ({
      short: 'Has the new number already',
      explanation: 'This code starts with the number of the target. There is nothing to do.',
    }),
    'code.other-licence': ({ participantNumber }) => ({
      short: `Probably a user with a cooperation licence of ${participantNumber}`,
      explanation:
        `This code starts with ${participantNumber}. A user with a cooperation licence keeps the ` +
        'number of the own licence. Leave the code as it is.',
    }),
    'user.system-user': ({ newUserCode }) => ({
      short: 'System user: change by hand',
      explanation:
        'An import changes no system users. Go to General / Management / Authorisation tool, tab ' +
        `User maintenance, User / Change code. The new code is ${newUserCode}.`,
    }),
    'row.totals': () => ({
      short: 'Totals row',
      explanation: 'This row adds up and names no user. There is nothing to do.',
    }),
    'row.header': () => ({
      short: 'Names of the columns',
      explanation:
        'This row holds the names of the columns once more and no user. There is nothing to do.',
    }),
    'edit.left-out': () => ({
      short: 'Left out by you',
      explanation:
        'You left this row out. The user keeps the old code. Take the row along again if the user ' +
        'gets a new code after all.',
    }),
    'code.missing': () => ({
      short: 'No code',
      explanation:
        'This row holds no user code. Check that the right column is chosen, or make the export ' +
        'again.',
    }),
    'code.no-number': () => ({
      short: 'No participant number in the code',
      explanation:
        'This code does not start with a participant number and a dot. Look the user up in the ' +
        'Authorisation tool and see which code is there.',
    }),
    'code.no-login': () => ({
      short: 'Nothing after the dot',
      explanation:
        'There is no name after the dot of this code. Look the user up in the Authorisation tool ' +
        'and see which code is there.',
    }),
    'code.spreadsheet-damage': ({ found }) => ({
      short: found.startsWith('#')
        ? 'This cell holds an error of Excel'
        : 'Excel read this code as a number',
      explanation:
        `The file holds ${found}. What the code was cannot be told from that. Make the export ` +
        'again and choose that file here without opening it first. If you want to open it: choose ' +
        'Data, From Text/CSV in Excel and set the type of the column to Text.',
    }),
    'code.used-twice': ({ rows }) => ({
      short: `More than once: ${listRows(rows)}`,
      explanation:
        `This user code is in ${listRows(rows)}. Leave out all rows but one here. Or choose a view ` +
        'in Profit with one row per user and make the export again.',
    }),
    'code.collision': ({ newUserCode, rows }) => ({
      short: `${newUserCode} belongs to more users: ${listRows(rows)}`,
      explanation:
        `${listRows(rows, true)} end up with the same code: ${newUserCode}. Capitals make no ` +
        'difference there. Type another new code for one of the users here, or leave a row out. ' +
        'If they are the same person, choose User / Merge in Profit.',
    }),
    'code.in-target': ({ newUserCode, rows }) => ({
      short: `${newUserCode} is in the target already: ${listRows(rows)}`,
      explanation:
        `The list of the target holds ${newUserCode} already, in ${listRows(rows)}. If that is ` +
        'somebody else, type another new code here. If it is the same person, leave the row out and ' +
        'choose User / Merge in Profit.',
    }),
    'edit.user-code': ({ newUserCode, issue }) => ({
      short: `${newUserCode} cannot be a new code here`,
      explanation: `${explainTypedCode(issue)} Until then this row is not in the import file.`,
    }),
    'code.over-80': ({ length }) => ({
      short: `New code too long (${length})`,
      explanation: `The new code has ${length} positions. Profit takes 80. Type a shorter new code here.`,
    }),
    'code.at-sign': () => ({
      short: 'Code with @, opens Profit',
      explanation:
        'This code holds an @ and the user may open Profit. AFAS says that those do not go ' +
        'together. Type a new code without @ here, or take the row along as it is.',
    }),
    'code.control-character': ({ characters }) => ({
      short: `Invisible character in the code (${characters.join(', ')})`,
      explanation:
        `This code holds a character that cannot be seen or read: ${characters.join(', ')}. Look ` +
        'the user up in the Authorisation tool and see which code is there.',
    }),
    'code.formula': ({ character }) => ({
      short: `Starts with ${character}`,
      explanation:
        `This code starts with ${character}. A spreadsheet takes that for a formula. Look the user ` +
        'up in the Authorisation tool and see which code is there.',
    }),
  },
  remarks: {
    'code.trimmed': () => ({
      short: 'Spaces left out',
      explanation:
        'There were spaces around the code. They are not in the import file. If Profit rejects the ' +
        'row, check whether they are part of the code in Profit.',
    }),
    'code.over-20': ({ length }) => ({
      short: `New code has ${length} positions`,
      explanation:
        `The new code has ${length} positions. AFAS names 20 at most, number and dot included. ` +
        'Check after the import that this user can log in.',
    }),
    'code.at-sign-no-profit': () => ({
      short: 'Code with @',
      explanation:
        'This code holds an @. That is fine only for a user who does not open Profit. Check that.',
    }),
    'code.inner-space': () => ({
      short: 'Space in the code',
      explanation: 'This code holds a space. Check in Profit that this is right.',
    }),
    'code.quote-or-separator': ({ characters }) => ({
      short: `Code with ${characters.join(' and ')}`,
      explanation:
        `This code holds ${characters.join(' and ')}, which has a meaning in the file itself too. ` +
        'Check this user after the trial.',
    }),
    'code.numeric-login': () => ({
      short: 'Only digits after the dot',
      explanation:
        'A spreadsheet sometimes makes such a code a number and drops zeros. This file does not ' +
        'show whether that happened. Compare the code with Profit.',
    }),
    'upn.present': ({ upn }) => ({
      short: 'UPN is filled',
      explanation:
        `This user has UPN ${upn}. With a UPN the code does not change. Clear the UPN first and ` +
        'put it back after the import.',
    }),
    'user.blocked': () => ({
      short: 'Blocked',
      explanation: 'This user is blocked. Consider whether a new code is needed.',
    }),
    'user.cooperation': () => ({
      short: 'Cooperation licence is on',
      explanation:
        'This user may also work in environments of others, under the old code. Agree with them ' +
        'when the code changes.',
    }),
    'email.missing': () => ({
      short: 'No e-mail address',
      explanation:
        'Without an e-mail address this user cannot log in. Add it in Profit and make the export again.',
    }),
    'email.malformed': ({ email }) => ({
      short: 'E-mail address is not right',
      explanation: `The file holds ${email}. That is not one e-mail address. Check it.`,
    }),
    'email.used-twice': ({ email, rows }) => ({
      short: `E-mail address more than once: ${listRows(rows)}`,
      explanation: `${email} is in ${listRows(rows)}. An e-mail address belongs to one user. Check whose it is.`,
    }),
    'description.missing': () => ({
      short: 'No description',
      explanation:
        'This user has no description. AFAS asks for one with a change. Add it in Profit and make ' +
        'the export again.',
    }),
    'text.formula': ({ character }) => ({
      short: `Description starts with ${character}`,
      explanation:
        `The description starts with ${character}. A spreadsheet takes that for a formula. Do not ` +
        'open the import file in Excel.',
    }),
  },
  reason: (reason) => textFor(renumbering.reasons, reason),
  remark: (remark) => textFor(renumbering.remarks, remark),
};

/** A typed code is that of any user, not of the helper user of whom the field speaks. */
function explainTypedCode(issue: UserCodeIssue): string {
  if (issue.code !== 'user-code.other-number') return textFor(userCodeIssues, issue);
  return (
    `You typed ${issue.found}. A new code starts with ${issue.expected} and a dot. ` +
    'Change the code.'
  );
}

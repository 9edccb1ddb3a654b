import type { UserCodeIssue } from '../../domain/field-reading.ts';
import type { TextsByCode } from '../text-for.ts';

/** What a field says about a user code: first what is there, then what to do. */
export const userCodeIssues: TextsByCode<UserCodeIssue, string> = {
  'user-code.no-number': ({ found, suggestion }) =>
    `${found} does not start with a participant number and a dot.${meant(suggestion)}`,
  'user-code.no-login': ({ found }) =>
    `There is nothing after the dot of ${found}. Enter the whole code, such as 12345.Joopie.`,
  'user-code.other-number': ({ number, expected, suggestion }) =>
    `This code starts with ${number} and the target is ${expected}. ` +
    `The helper user belongs to the target.${meant(suggestion)}`,
  'user-code.at-sign': ({ found, level }) =>
    `${found} holds an @. A user who opens Profit has no @ in the code. ` +
    (level === 'error' ? 'Choose another code.' : 'Check whether this user opens Profit.'),
  'user-code.hidden-character': ({ characters }) =>
    `This code holds a character you cannot see (${characters.join(', ')}). Type the code again.`,
  'user-code.over-80': ({ length }) =>
    `This code has ${length} positions. Profit takes 80. Choose a shorter code.`,
  'user-code.over-20': ({ length }) =>
    `This code has ${length} positions. AFAS names 20 at most, number and dot included. ` +
    'A shorter code is better.',
  'user-code.inner-space': ({ found }) => `${found} holds a space. Check that this is right.`,
};

/** Offers what could be meant. */
export function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Do you mean ${suggestion}?`;
}

import type { FieldIssue } from '../../domain/field-reading.ts';
import type { FieldIssueTexts } from '../nl/fields.ts';
import { textFor } from '../text-for.ts';
import { meant, userCodeIssues } from './user-code-field.ts';

export const fieldIssues: FieldIssueTexts = {
  'participant-number.six-digits': ({ found }) =>
    `${found} has six digits. A participant number nearly always has five. Check it.`,
  'participant-number.leading-zero': ({ found, suggestion }) =>
    suggestion === undefined
      ? `${found} starts with a 0. That is rare for a participant number. Check it.`
      : `${found} starts with a 0. Do you mean ${suggestion}?`,
  'participant-number.length': ({ digits }) =>
    `A participant number has five digits, such as 12345. You entered ${digits}.`,
  'participant-number.letter-o': ({ found, suggestion }) =>
    `${found} holds the letter O. Do you mean the digit 0: ${suggestion}?`,
  'participant-number.not-digits': ({ found, suggestion }) =>
    `A participant number has five digits, such as 12345. You entered ${found}.${meant(suggestion)}`,
  'participant-number.holds-environment': ({ found, suggestion }) =>
    `${found} is the name of an environment. The participant number in it is ${suggestion}.`,
  'participant-number.holds-address': ({ suggestion }) =>
    `This is a web address. The participant number in it is ${suggestion}.`,
  'participant-number.holds-user-code': ({ found, suggestion }) =>
    `${found} is a user code. The participant number in it is ${suggestion}.`,
  'participant-number.same-as-source': ({ found }) =>
    `${found} is the number of the source as well. Enter the number the environment moves to.`,
  'environment.zero-for-letter': ({ found, suggestion }) =>
    `${found} starts with the digit 0. Do you mean the letter O: ${suggestion}?`,
  'environment.letter-o-in-number': ({ found, suggestion }) =>
    `The number in ${found} holds the letter O. Do you mean the digit 0: ${suggestion}?`,
  'environment.only-number': ({ found }) =>
    `${found} is only a number. Put the letter before it and the letters after it, as in O31399AA.`,
  'environment.holds-address': () =>
    'This is a web address. Enter the name of the environment, such as O31399AA.',
  'environment.no-letters': ({ found }) =>
    `There are no letters after ${found}. Enter the whole name, such as O31399AA.`,
  'environment.number-length': ({ found, digits }) =>
    `The number in ${found} has ${digits} ${digits === 1 ? 'digit' : 'digits'}. ` +
    'A participant number has five. Check it.',
  'environment.shape': ({ found }) =>
    'The name of an environment is a letter, a number and two letters, such as O31399AA. ' +
    `You entered ${found}.`,
  'environment.other-first-letter': ({ found, letter }) =>
    `${found} starts with ${letter}. Known are O (production), T (test), A (Accept) and ` +
    'C (training). Check it.',
  'environment.other-letters': ({ found, letters }) =>
    `${found} ends with ${letters}. Usually there are two letters, such as AA. Check it.`,
  'environment.six-digits': ({ found }) =>
    `The number in ${found} has six digits. A participant number nearly always has five. Check it.`,
  'letters.not-two-letters': ({ found, suggestion }) =>
    suggestion === undefined
      ? `You entered ${found}. Usually there are two letters, such as AB. Check it.`
      : `${found} is the whole name of an environment. The letters in it are ${suggestion}.`,
  ...userCodeIssues,
  'user-group.long-code': ({ length }) =>
    `This code has ${length} characters. As far as is known 20 fit. Choose a shorter code.`,
  'user-group.long-name': ({ length }) =>
    `This name has ${length} characters. As far as is known 50 fit. Choose a shorter name.`,
};

export const fields = {
  sentence: (issue: FieldIssue): string => textFor(fieldIssues, issue),
  useSuggestion: (suggestion: string) => `Use ${suggestion}`,
};

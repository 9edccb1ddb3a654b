import type { FieldIssue } from '../../domain/field-reading.ts';
import { textFor } from '../text-for.ts';
import type { TextsByCode } from '../text-for.ts';
import { meant, userCodeIssues } from './user-code-field.ts';

export type FieldIssueTexts = TextsByCode<FieldIssue, string>;

/** What a field says below itself: first what is there, then what to do. */
export const fieldIssues: FieldIssueTexts = {
  'participant-number.six-digits': ({ found }) =>
    `${found} heeft zes cijfers. Een deelnemersnummer heeft er bijna altijd vijf. Kijk het na.`,
  'participant-number.leading-zero': ({ found, suggestion }) =>
    suggestion === undefined
      ? `${found} begint met een 0. Dat komt bij een deelnemersnummer bijna niet voor. Kijk het na.`
      : `${found} begint met een 0. Bedoel je ${suggestion}?`,
  'participant-number.length': ({ digits }) =>
    `Een deelnemersnummer heeft vijf cijfers, zoals 12345. Je vulde er ${digits} in.`,
  'participant-number.letter-o': ({ found, suggestion }) =>
    `In ${found} staat de letter O. Bedoel je het cijfer 0: ${suggestion}?`,
  'participant-number.not-digits': ({ found, suggestion }) =>
    `Een deelnemersnummer heeft vijf cijfers, zoals 12345. Je vulde ${found} in.${meant(suggestion)}`,
  'participant-number.holds-environment': ({ found, suggestion }) =>
    `${found} is de naam van een omgeving. Het deelnemersnummer daarin is ${suggestion}.`,
  'participant-number.holds-address': ({ suggestion }) =>
    `Dit is een internetadres. Het deelnemersnummer daarin is ${suggestion}.`,
  'participant-number.holds-user-code': ({ found, suggestion }) =>
    `${found} is een gebruikerscode. Het deelnemersnummer daarin is ${suggestion}.`,
  'participant-number.same-as-source': ({ found }) =>
    `${found} is ook het nummer van de bron. Vul het nummer in waar de omgeving naartoe gaat.`,
  'environment.zero-for-letter': ({ found, suggestion }) =>
    `${found} begint met het cijfer 0. Bedoel je de letter O: ${suggestion}?`,
  'environment.letter-o-in-number': ({ found, suggestion }) =>
    `In het nummer van ${found} staat de letter O. Bedoel je het cijfer 0: ${suggestion}?`,
  'environment.only-number': ({ found }) =>
    `${found} is alleen een nummer. Zet de letter ervoor en de letters erachter, zoals O31399AA.`,
  'environment.holds-address': () =>
    'Dit is een internetadres. Vul de naam van de omgeving in, zoals O31399AA.',
  'environment.no-letters': ({ found }) =>
    `Achter ${found} staan geen letters. Vul de hele naam in, zoals O31399AA.`,
  'environment.number-length': ({ found, digits }) =>
    `In ${found} heeft het nummer ${digits} ${digits === 1 ? 'cijfer' : 'cijfers'}. ` +
    'Een deelnemersnummer heeft er vijf. Kijk het na.',
  'environment.shape': ({ found }) =>
    'De naam van een omgeving is een letter, een nummer en twee letters, zoals O31399AA. ' +
    `Je vulde ${found} in.`,
  'environment.other-first-letter': ({ found, letter }) =>
    `${found} begint met ${letter}. Bekend zijn O (productie), T (test), A (accept) en ` +
    'C (cursus). Kijk het na.',
  'environment.other-letters': ({ found, letters }) =>
    `${found} eindigt op ${letters}. Meestal zijn het twee letters, zoals AA. Kijk het na.`,
  'environment.six-digits': ({ found }) =>
    `Het nummer in ${found} heeft zes cijfers. Een deelnemersnummer heeft er bijna altijd vijf. ` +
    'Kijk het na.',
  'letters.not-two-letters': ({ found, suggestion }) =>
    suggestion === undefined
      ? `Je vulde ${found} in. Meestal zijn het twee letters, zoals AB. Kijk het na.`
      : `${found} is de hele naam van een omgeving. De letters daarin zijn ${suggestion}.`,
  ...userCodeIssues,
  'user-group.long-code': ({ length }) =>
    `Deze code heeft ${length} tekens. Voor zover bekend passen er 20. Kies een kortere code.`,
  'user-group.long-name': ({ length }) =>
    `Deze naam heeft ${length} tekens. Voor zover bekend passen er 50. Kies een kortere naam.`,
};

export const fields = {
  sentence: (issue: FieldIssue): string => textFor(fieldIssues, issue),
  useSuggestion: (suggestion: string) => `Gebruik ${suggestion}`,
};

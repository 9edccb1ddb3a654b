import type { UserCodeIssue } from '../../domain/field-reading.ts';
import type { TextsByCode } from '../text-for.ts';

/** What a field says about a user code: first what is there, then what to do. */
export const userCodeIssues: TextsByCode<UserCodeIssue, string> = {
  'user-code.no-number': ({ found, suggestion }) =>
    `${found} begint niet met een deelnemersnummer en een punt.${meant(suggestion)}`,
  'user-code.no-login': ({ found }) =>
    `Achter de punt van ${found} staat niets. Vul de hele code in, zoals 12345.Joopie.`,
  'user-code.other-number': ({ number, expected, suggestion }) =>
    `Deze code begint met ${number} en het doel is ${expected}. ` +
    `De hulpgebruiker hoort bij het doel.${meant(suggestion)}`,
  'user-code.at-sign': ({ found, level }) =>
    `In ${found} staat een @. Een gebruiker die Profit opent, heeft geen @ in zijn code. ` +
    (level === 'error' ? 'Kies een andere code.' : 'Kijk na of hij Profit opent.'),
  'user-code.hidden-character': ({ characters }) =>
    `In deze code staat een teken dat je niet ziet (${characters.join(', ')}). ` +
    'Typ de code opnieuw.',
  'user-code.over-80': ({ length }) =>
    `Deze code heeft ${length} posities. Er passen er 80 in Profit. Kies een kortere code.`,
  'user-code.over-20': ({ length }) =>
    `Deze code heeft ${length} posities. AFAS noemt hoogstens 20, met het nummer en de punt ` +
    'erbij. Kies liever een kortere code.',
  'user-code.inner-space': ({ found }) => `In ${found} staat een spatie. Kijk na of dat klopt.`,
};

/** Offers what could be meant. */
export function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Bedoel je ${suggestion}?`;
}

import type { RowNumbers } from '../../domain/users/renumbering-reason.ts';

/** `rows 2, 3 and 5`; a long list is cut, and says how many are left. */
export function listRows({ first, count }: RowNumbers, capital = false): string {
  const word = (capital ? 'Row' : 'row') + (count > 1 ? 's' : '');
  const shown = first.slice(0, 5).map(String);
  const rest = count - shown.length;
  if (rest > 0) return `${word} ${shown.join(', ')} and ${rest} more`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? `${word} ${last}` : `${word} ${shown.join(', ')} and ${last}`;
}

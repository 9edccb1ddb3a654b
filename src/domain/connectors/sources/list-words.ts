import type { KnownConnectors } from '../known-connectors.ts';

/** The name of a connector in a line, and where it stands. */
export interface NameInLine {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const longest = 100;
const word = /[\p{L}\p{N}_]+/gu;
/** Words in code that stand in the same mails and are no connectors. */
const parameters =
  /^(?:client_(?:id|secret|credentials)|redirect_ur[il]|(?:access|refresh|id)_token|token_type|grant_type|expires_in|authorization_code|code_(?:verifier|challenge)|api_key|(?:app|tenant|user|environment|subscription|integration|customer)_id)$/i;

/** The words of a line: letters, figures and underscores, however long. */
export function bareWords(text: string): string[] {
  return text.match(word) ?? [];
}

/** The names in a line: known ones however their capitals are written, and what can only be one. */
export function namesInLine(text: string, known: KnownConnectors): NameInLine[] {
  return Array.from(text.matchAll(word), (match) => trimmed(match[0], match.index))
    .filter(({ name }) => name.length <= longest)
    .filter(({ name }) => known.find(name) !== undefined || isCertain(name));
}

/** Underscores around a word are emphasis in Markdown. */
function trimmed(found: string, index: number): NameInLine {
  if (found.length > longest) return { name: found, from: index, to: index + found.length };
  const from = index + (/^_+/.exec(found)?.[0].length ?? 0);
  const name = found.replace(/^_+|_+$/g, '');
  return { name, from, to: from + name.length };
}

/** `App_Verlof`, `KnPerson`, `ProfitCountries`: not written so in a sentence. */
function isCertain(name: string): boolean {
  if (/^(?:Kn|Fb|Fi|Hr|Pt|Tx|Cm)[A-Z][A-Za-z0-9]{2,}$/.test(name)) return true;
  if (/^Profit[A-Z]\w+$/.test(name)) return true;
  const joined = /^[\p{L}\p{N}]+(?:_+[\p{L}\p{N}]+)+$/u.test(name);
  return joined && /\p{L}/u.test(name) && !parameters.test(name);
}

import { bareWords } from './list-words.ts';

/** One line of a list that somebody wrote, without what mail and bullets put around it. */
export interface ListLine {
  readonly text: string;
  /** A sign or number of a list stood before it. */
  readonly bulleted: boolean;
}

const invisible = /[\p{Cf}\u034F\u180E]/gu;
const quoted = /^(?:[ \t]*>)+[ \t]?/;
const bullet =
  /^\s*(?:[-*+•·●▪■◦○‣➢✓✔☐☑–—>§o]|\d{1,3}[.)]|\(?[a-z][.)]|\[[ xX]?\])\s+(?:\[[ xX]?\]\s+)?|^\s*[•·●▪■◦○‣➢✓✔☐☑]/u;
const address = /(?:https?:\/\/|www\.)[^\s,;)<>]*|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,100}/gi;
const file = /[\w-]{1,60}\.(?:csv|xlsx?|docx?|pdf|zip|json|xml|txt|png|jpe?g)\b/gi;

/** Takes off quoting, bullet, marks of Markdown, `@Profit`, addresses, file names, hidden signs. */
export function cleanLine(written: string): ListLine {
  const line = written
    .replace(invisible, '')
    .replace(/\u00A0/g, ' ')
    .replace(quoted, '');
  const text = line.replace(bullet, '');
  return {
    bulleted: text !== line,
    text: text
      .replace(/\\([_*.[\]()#-])/g, '$1')
      .replace(/\(?@\s?profit\b\)?/gi, '')
      .replace(address, ' ')
      .replace(file, ' ')
      .replace(/\.gcn\b/gi, '')
      .replace(/[*`"“”„]/g, '')
      .trim(),
  };
}

/** Words with commas between and nothing else, at least two; else nothing. */
export function listedNames(text: string): string[] {
  const pieces = text.split(/[,;|\t]/).map((piece) => piece.trim());
  const names = pieces.every((piece) => /^[A-Za-z][A-Za-z0-9_]{2,99}$/.test(piece));
  return names && pieces.length > 1 ? pieces : [];
}

/** The word that stands alone, or before a description. */
export function looseName(text: string): string | undefined {
  return /^([A-Za-z][A-Za-z0-9]{2,99})\s{0,9}(?:$|\s[-–—]\s|[:(\t|])/.exec(text)?.[1];
}

/** The kinds of headings, by the words that people put before `connectoren`. */
const headingWords =
  /\b(get|update|speciale?|custom|overige|andere|other)[\s-]{0,3}(?:app[\s-]{0,3})?connect(?:oren|ors?|or)\b(?:\s{0,3}\([^()]{0,80}\))?/i;

/** A heading says which list follows; `rest` is what stands behind it on the same line. */
export interface ListHeading {
  readonly word: string;
  readonly rest: string;
}

/** Sees a heading in a line: it ends with a colon, stands alone, or names follow it at once. */
export function headingIn(text: string): ListHeading | undefined {
  const line = text.replace(/^#{1,6}\s+/, '');
  const match = headingWords.exec(line.slice(0, 300));
  if (match === null || bareWords(line.slice(0, match.index)).some(isCode)) return undefined;
  const after = line.slice(match.index + match[0].length).trim();
  const word = match[1]!.toLowerCase();
  if (after === '' || (after.endsWith(':') && after.length < 100)) return { word, rest: '' };
  if (after.startsWith(':')) return { word, rest: after.slice(1).trim() };
  return match.index === 0 ? { word, rest: after } : undefined;
}

/** What reads as a name in code rather than as a word of a sentence. */
function isCode(word: string): boolean {
  return /[a-z0-9]_|[a-z][A-Z]/.test(word);
}

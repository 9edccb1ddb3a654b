import type { CharacterSet } from './character-set.ts';
import type { LetterSurvey } from './survey-letters.ts';

export type CharacterSetDetection = {
  characterSet: CharacterSet;
  /** Nothing but ASCII: UTF-8 and windows-1252 read the same text. */
  ascii: boolean;
  /** Letters in UTF-8 and letters that are not stand next to each other. */
  mixed: boolean;
  /** Other character sets that read these bytes as text too, but as another text. */
  alternatives: readonly CharacterSet[];
};

/**
 * The character set of a text file. A byte order mark wins; zeros on every other place mean UTF-16
 * without one; letters that are all valid UTF-8 mean UTF-8; anything else is windows-1252. `survey` is
 * of the same bytes.
 */
export function detectCharacterSet(bytes: Uint8Array, survey: LetterSurvey): CharacterSetDetection {
  const characterSet = markedCharacterSet(bytes);
  if (characterSet) return { characterSet, ascii: false, mixed: false, alternatives: [] };
  return utf8OrWindows1252(survey);
}

/** The character set of a file that tells it by its first bytes. */
export function markedCharacterSet(bytes: Uint8Array): CharacterSet | undefined {
  return byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
}

function byteOrderMark([first, second, third]: Uint8Array): CharacterSet | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Western text in UTF-16 has a zero in nearly every pair, always on the same side. */
function utf16WithoutMark(bytes: Uint8Array): CharacterSet | undefined {
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return undefined;
  const pairs = Math.floor(sample.length / 2);
  const zeros = [0, 0] as [number, number];
  for (let index = 0; index < pairs * 2; index++) {
    if (sample[index] === 0) zeros[index % 2 === 0 ? 0 : 1]++;
  }
  const [before, after] = zeros;
  if (after > pairs * 0.7 && before < pairs * 0.05) return 'utf-16le';
  if (before > pairs * 0.7 && after < pairs * 0.05) return 'utf-16be';
  return undefined;
}

function utf8OrWindows1252({ letters, faults }: LetterSurvey): CharacterSetDetection {
  const ascii = letters === 0 && faults === 0;
  const mixed = letters > 0 && faults > 0;
  if (faults > 0) {
    return { characterSet: 'windows-1252', ascii, mixed, alternatives: mixed ? ['utf-8'] : [] };
  }
  return { characterSet: 'utf-8', ascii, mixed, alternatives: ascii ? [] : ['windows-1252'] };
}

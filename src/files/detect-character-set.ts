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
  const isZero = (side: number) => (byte: number, at: number) => byte === 0 && at % 2 === side;
  const share = (side: number) => (2 * sample.filter(isZero(side)).length) / sample.length;
  const before = share(0);
  const after = share(1);
  if (after > 0.7 && before < 0.05) return 'utf-16le';
  if (before > 0.7 && after < 0.05) return 'utf-16be';
  return undefined;
}

function utf8OrWindows1252({ letters, faults }: LetterSurvey): CharacterSetDetection {
  const isUtf8 = faults === 0;
  return {
    characterSet: isUtf8 ? 'utf-8' : 'windows-1252',
    ascii: isUtf8 && letters === 0,
    mixed: !isUtf8 && letters > 0,
    alternatives: letters === 0 ? [] : [isUtf8 ? 'windows-1252' : 'utf-8'],
  };
}

import { toCellBytesInSteps } from './cell-bytes.ts';
import type { CharacterSet } from './character-set.ts';
import { detectCharacterSet } from './detect-character-set.ts';
import { detectSeparator } from './detect-separator.ts';
import type { FileRemark } from './file-issue.ts';
import { readCsvInSteps } from './read-csv.ts';
import { recogniseText } from './recognise-content.ts';
import { refuse } from './refuse.ts';
import type { Separator } from './separator.ts';
import type { Steps } from './steps.ts';
import { surveyLettersInSteps, type Occurrences } from './survey-letters.ts';
import type { TextSource } from './table-source.ts';
import type { Table } from './table.ts';

export type TextOptions = {
  characterSet?: CharacterSet | undefined;
  separator?: Separator | undefined;
};

/**
 * Reads the bytes of a text file as a table. Character set and separator are detected unless given.
 * Reports the remarks of `readCsvInSteps`, `text.mixed-character-sets` and
 * `text.unreadable-characters`; throws `FileRefused` as `recogniseText` and `readCsvInSteps` find.
 */
export function* readTextInSteps(
  bytes: Uint8Array,
  options: TextOptions,
): Steps<{ table: Table; source: TextSource; remarks: FileRemark[] }> {
  const survey = yield* surveyLettersInSteps(bytes);
  const detection = detectCharacterSet(bytes, survey);
  const characterSet = options.characterSet ?? detection.characterSet;
  const text = yield* toCellBytesInSteps(bytes, characterSet);
  const refusal = recogniseText(text);
  if (refusal) refuse(refusal);
  const detected = { characterSet: detection.characterSet, separator: detectSeparator(text) };
  const separator = options.separator ?? detected.separator;
  const { table, remarks } = yield* readCsvInSteps(text, separator);
  const read = text.bytes.buffer === bytes.buffer ? bytes : text.bytes;
  const { unreadable } = read === bytes ? survey : yield* surveyLettersInSteps(read);
  const { ascii, mixed, alternatives: otherCharacterSets } = detection;
  return {
    table,
    source: { format: 'text', characterSet, separator, detected, otherCharacterSets, ascii },
    remarks: [
      ...(mixed ? [{ code: 'text.mixed-character-sets' } as const] : []),
      ...remarksOnLetters(read, unreadable[text.characterSet]),
      ...remarks,
    ],
  };
}

function remarksOnLetters(bytes: Uint8Array, { count, first }: Occurrences): FileRemark[] {
  if (count === 0) return [];
  return [{ code: 'text.unreadable-characters', rowNumber: lineAt(bytes, first), count }];
}

/** The line on which a byte stands, from 1; CRLF ends one line. */
function lineAt(bytes: Uint8Array, place: number): number {
  let line = 1;
  for (let at = 0; at < place; at++) {
    const ends = bytes[at] === 0x0a ? bytes[at - 1] !== 0x0d : bytes[at] === 0x0d;
    if (ends) line++;
  }
  return line;
}

import { decodeText } from './character-set.ts';
import { detectCharacterSet } from './detect-character-set.ts';
import { detectSeparator } from './detect-separator.ts';
import type { FileRemark } from './file-issue.ts';
import { readCsv } from './read-csv.ts';
import { recogniseText } from './recognise-content.ts';
import { refuse } from './refuse.ts';
import type { CharacterSet } from './character-set.ts';
import type { Separator } from './separator.ts';
import type { TextSource } from './table-source.ts';
import type { Table } from './table.ts';

export type TextOptions = {
  characterSet?: CharacterSet | undefined;
  separator?: Separator | undefined;
};

/**
 * Reads the bytes of a text file as a table. Character set and separator are detected unless given.
 * Reports the remarks of `readCsv`, `text.mixed-character-sets` and `text.unreadable-characters`;
 * throws `FileRefused` as `recogniseText` and `readCsv` find.
 */
export function readText(
  bytes: Uint8Array,
  options: TextOptions,
): { table: Table; source: TextSource; remarks: FileRemark[] } {
  const detection = detectCharacterSet(bytes);
  const characterSet = options.characterSet ?? detection.characterSet;
  const text = decodeText(bytes, characterSet);
  const refusal = recogniseText(text);
  if (refusal) refuse(refusal);
  const detected = { characterSet: detection.characterSet, separator: detectSeparator(text) };
  const separator = options.separator ?? detected.separator;
  const { table, remarks } = readCsv(text, separator);
  const { ascii, alternatives: otherCharacterSets } = detection;
  return {
    table,
    source: { format: 'text', characterSet, separator, detected, otherCharacterSets, ascii },
    remarks: [...remarksOnLetters(text, detection.mixed), ...remarks],
  };
}

/** What a decoder puts for bytes it cannot read, and places that windows-1252 does not use. */
const unreadable = /[\ufffd\u0080-\u009f]/;

function remarksOnLetters(text: string, mixed: boolean): FileRemark[] {
  const remarks: FileRemark[] = mixed ? [{ code: 'text.mixed-character-sets' }] : [];
  const first = text.search(unreadable);
  if (first === -1) return remarks;
  const count = text.slice(first).split(unreadable).length - 1;
  const rowNumber = text.slice(0, first).split(/\r\n?|\n/).length;
  return [...remarks, { code: 'text.unreadable-characters', rowNumber, count }];
}

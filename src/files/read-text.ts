import { toCellBytesInSteps, withoutMark } from './cell-bytes.ts';
import type { CharacterSet } from './character-set.ts';
import { detectCharacterSet, markedCharacterSet } from './detect-character-set.ts';
import { sampleLength } from './detect-separator.ts';
import type { FileRemark } from './file-issue.ts';
import { CsvReader } from './read-csv.ts';
import { recogniseText } from './recognise-content.ts';
import { refuse } from './refuse.ts';
import type { Separator } from './separator.ts';
import type { Steps } from './steps.ts';
import { fitsWindows1252, surveyLettersInSteps, type Occurrences } from './survey-letters.ts';
import type { TextSource } from './table-source.ts';
import type { Table } from './table.ts';

export type TextOptions = {
  characterSet?: CharacterSet | undefined;
  separator?: Separator | undefined;
};

export type TextTable = { table: Table; source: TextSource; remarks: FileRemark[] };

const bytesPerStep = 1024 * 1024;

/**
 * Reads the bytes of a text file as a table, while they come in; UTF-16 waits until all are there.
 * Character set and separator are detected unless given. Reports the remarks of `CsvReader`,
 * `text.mixed-character-sets` and `text.unreadable-characters`; throws `FileRefused` with
 * `file.blank`, and as `recogniseText` and `CsvReader` find.
 */
export class TextReader {
  readonly #bytes: Uint8Array;
  readonly #options: TextOptions;
  #csv: CsvReader | undefined;
  /** What went wrong on the way: another refusal may go before it. */
  #fault: unknown;

  /** The bytes are filled in afterwards. */
  constructor(bytes: Uint8Array, options: TextOptions) {
    this.#bytes = bytes;
    this.#options = options;
  }

  /** Goes on up to a place, once there is enough to detect the separator by. */
  read(end: number): void {
    if (end < 2 * sampleLength || this.#fault !== undefined) return;
    try {
      this.#csv ??= this.#start();
      this.#csv?.read(end - this.#bytes.length + this.#csv.bytes.length);
    } catch (fault) {
      this.#fault = fault;
    }
  }

  /** The table, once all bytes were read. */
  *finishInSteps(): Steps<TextTable> {
    const bytes = this.#bytes;
    const survey = yield* surveyLettersInSteps(bytes);
    const detection = detectCharacterSet(bytes, survey);
    const characterSet = this.#options.characterSet ?? detection.characterSet;
    const text = yield* toCellBytesInSteps(bytes, characterSet);
    const refusal = recogniseText(text);
    if (refusal) refuse(refusal);
    if (this.#fault !== undefined) throw this.#fault;
    const csv = this.#csv ?? new CsvReader(text.bytes, this.#options.separator);
    yield* readInSteps(csv);
    const letters = text.bytes === bytes ? survey : yield* surveyLettersInSteps(text.bytes);
    const fits = fitsWindows1252(letters, text.characterSet);
    const { table, remarks } = csv.finish(text.characterSet, fits);
    if (table.rowCount === 0) refuse({ code: 'file.blank' });
    const { ascii, mixed, alternatives: otherCharacterSets } = detection;
    const { separator } = csv;
    const detected = { characterSet: detection.characterSet, separator: csv.detected };
    return {
      table,
      source: { format: 'text', characterSet, separator, detected, otherCharacterSets, ascii },
      remarks: [
        ...(mixed ? [{ code: 'text.mixed-character-sets' } as const] : []),
        ...remarksOnLetters(text.bytes, letters.unreadable[text.characterSet]),
        ...remarks,
      ],
    };
  }

  #start(): CsvReader | undefined {
    const { characterSet = markedCharacterSet(this.#bytes), separator } = this.#options;
    if (characterSet?.startsWith('utf-16')) return undefined;
    const bytes = characterSet === 'windows-1252' ? this.#bytes : withoutMark(this.#bytes);
    return new CsvReader(bytes, separator);
  }
}

/** Reads what is left. */
function* readInSteps(csv: CsvReader): Steps<void> {
  const { length } = csv.bytes;
  for (let end = 0; end < length;) {
    end = Math.min(end + bytesPerStep, length);
    csv.read(end);
    yield { rows: csv.rowCount, totalRows: undefined };
  }
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

import { detectSeparator } from './detect-separator.ts';
import { CsvReader, type CsvTable } from './read-csv.ts';
import type { Separator } from './separator.ts';
import { fitsWindows1252, LetterSurveyor, type LetterSurvey } from './survey-letters.ts';
import type { CellCharacterSet } from './table.ts';

/**
 * Goes through the bytes of a text once, while they come in, for its letters and its fields. It
 * starts when `sampleLength` bytes are there, or all: by these the separator is detected.
 */
export class TextPass {
  readonly bytes: Uint8Array;
  readonly detected: Separator;
  readonly separator: Separator;
  readonly #csv: CsvReader;
  readonly #surveyor: LetterSurveyor;

  constructor(bytes: Uint8Array, separator: Separator | undefined) {
    this.bytes = bytes;
    this.detected = detectSeparator(bytes);
    this.separator = separator ?? this.detected;
    this.#csv = new CsvReader(bytes, this.separator);
    this.#surveyor = new LetterSurveyor(bytes);
  }

  get survey(): LetterSurvey {
    return this.#surveyor.survey;
  }

  get rowCount(): number {
    return this.#csv.rowCount;
  }

  /** Goes on up to a place. */
  read(end: number): void {
    this.#surveyor.look(end);
    this.#csv.read(end);
  }

  finish(characterSet: CellCharacterSet): CsvTable {
    return this.#csv.finish(characterSet, fitsWindows1252(this.survey, characterSet));
  }
}

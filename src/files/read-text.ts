import { toCellBytesInSteps, withoutMark } from './cell-bytes.ts';
import type { CharacterSet } from './character-set.ts';
import { detectCharacterSet, markedCharacterSet } from './detect-character-set.ts';
import { sampleLength } from './detect-separator.ts';
import type { FileRemark } from './file-issue.ts';
import { recogniseText } from './recognise-content.ts';
import { refuse } from './refuse.ts';
import type { Separator } from './separator.ts';
import type { Steps } from './steps.ts';
import { surveyLetters, type Occurrences } from './survey-letters.ts';
import type { TextSource } from './table-source.ts';
import type { Table } from './table.ts';
import { TextPass } from './text-pass.ts';

export type TextOptions = {
  characterSet?: CharacterSet | undefined;
  separator?: Separator | undefined;
};

export type TextTable = { table: Table; source: TextSource; remarks: FileRemark[] };

const bytesPerStep = 1024 * 1024;

/**
 * Reads the bytes of a text file as a table, while they come in; UTF-16 waits until all are there.
 * Character set and separator are detected unless given. Reports the remarks of `CsvReader`,
 * `text.mixed-character-sets` and `text.unreadable-characters`; throws `FileRefused` as
 * `recogniseText` and `CsvReader` find.
 */
export class TextReader {
  readonly #bytes: Uint8Array;
  readonly #options: TextOptions;
  #pass: TextPass | undefined;
  /** What went wrong on the way: another refusal may go before it. */
  #fault: unknown;

  /** The bytes are filled in afterwards. */
  constructor(bytes: Uint8Array, options: TextOptions) {
    this.#bytes = bytes;
    this.#options = options;
  }

  /** Goes on up to a place. */
  read(end: number): void {
    const enough = end === this.#bytes.length || end >= 2 * sampleLength;
    if (!enough || this.#fault !== undefined) return;
    try {
      this.#pass ??= this.#start();
      this.#pass?.read(end - this.#bytes.length + this.#pass.bytes.length);
    } catch (fault) {
      this.#fault = fault;
      this.#pass = undefined;
    }
  }

  /** The table, once all bytes were read. */
  *finishInSteps(): Steps<TextTable> {
    const survey = this.#pass?.survey ?? surveyLetters(this.#bytes);
    const detection = detectCharacterSet(this.#bytes, survey);
    const characterSet = this.#options.characterSet ?? detection.characterSet;
    const text = yield* toCellBytesInSteps(this.#bytes, characterSet);
    const refusal = recogniseText(text);
    if (refusal) refuse(refusal);
    if (this.#fault !== undefined) throw this.#fault;
    const pass = this.#pass ?? (yield* passInSteps(text.bytes, this.#options.separator));
    const { table, remarks } = pass.finish(text.characterSet);
    yield { rows: table.rowCount, totalRows: undefined };
    const { ascii, mixed, alternatives: otherCharacterSets } = detection;
    const { separator } = pass;
    const detected = { characterSet: detection.characterSet, separator: pass.detected };
    return {
      table,
      source: { format: 'text', characterSet, separator, detected, otherCharacterSets, ascii },
      remarks: [
        ...(mixed ? [{ code: 'text.mixed-character-sets' } as const] : []),
        ...remarksOnLetters(pass.bytes, pass.survey.unreadable[text.characterSet]),
        ...remarks,
      ],
    };
  }

  #start(): TextPass | undefined {
    const characterSet = this.#options.characterSet ?? markedCharacterSet(this.#bytes);
    if (characterSet === 'utf-16le' || characterSet === 'utf-16be') return undefined;
    const bytes = characterSet === 'windows-1252' ? this.#bytes : withoutMark(this.#bytes);
    return new TextPass(bytes, this.#options.separator);
  }
}

function* passInSteps(bytes: Uint8Array, separator: Separator | undefined): Steps<TextPass> {
  const pass = new TextPass(bytes, separator);
  for (let end = 0; end < bytes.length;) {
    end = Math.min(end + bytesPerStep, bytes.length);
    pass.read(end);
    yield { rows: pass.rowCount, totalRows: undefined };
  }
  return pass;
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

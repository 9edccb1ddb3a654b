import { AsciiSkipper } from './ascii-skipper.ts';
import type { Steps } from './steps.ts';
import type { CellCharacterSet, Table } from './table.ts';
import { readUtf8Letter } from './utf8-letter.ts';
import { isUnusedByte, windows1252Byte } from './windows-1252.ts';

/** How often something was met, and the place of the first byte of the first. */
export interface Occurrences {
  count: number;
  first: number;
}

/** What stands beyond ASCII in bytes of which the character set is still to be chosen. */
export interface LetterSurvey {
  /** Letters in UTF-8. */
  letters: number;
  /** Bytes or cut-off letters that are no UTF-8. */
  faults: number;
  /** Letters in UTF-8 that windows-1252 has no place for; faults are read as such a letter. */
  foreign: number;
  /** What has no sense: U+FFFD, what a decoder would replace by it, and U+0080–U+009F. */
  readonly unreadable: Readonly<Record<CellCharacterSet, Occurrences>>;
}

const bytesPerStep = 2 * 1024 * 1024;

/** Looks at every byte beyond ASCII, as UTF-8 and as windows-1252. */
export function* surveyLettersInSteps(bytes: Uint8Array): Steps<LetterSurvey> {
  const survey = emptySurvey();
  const skipper = new AsciiSkipper(bytes);
  for (let at = 0; at < bytes.length;) {
    at = surveyUpTo(Math.min(at + bytesPerStep, bytes.length), bytes, at, skipper, survey);
    yield { rows: 0, totalRows: undefined };
  }
  return survey;
}

/** Whether everything in bytes of a character set has a place in windows-1252. */
export function fitsWindows1252(survey: LetterSurvey, characterSet: CellCharacterSet): boolean {
  const { foreign, unreadable } = survey;
  return characterSet === 'utf-8' ? foreign === 0 : unreadable['windows-1252'].count === 0;
}

type Letters = Pick<Table, 'bytes' | 'characterSet' | 'fitsWindows1252'>;

/** Whether everything in the bytes of a table has a place in a character set. */
export function* fitsInSteps(table: Letters, into: CellCharacterSet): Steps<boolean> {
  if (into === 'utf-8') return true;
  if (table.fitsWindows1252 !== undefined) return table.fitsWindows1252;
  return fitsWindows1252(yield* surveyLettersInSteps(table.bytes), table.characterSet);
}

/** The place behind the last letter that was taken along, which may go on behind `end`. */
function surveyUpTo(
  end: number,
  bytes: Uint8Array,
  begin: number,
  skipper: AsciiSkipper,
  survey: LetterSurvey,
): number {
  let at = begin;
  while (at < end) {
    at = skipper.next(at, end);
    if (at < end) at = surveyLetter(bytes, at, survey);
  }
  return at;
}

function emptySurvey(): LetterSurvey {
  const none = () => ({ count: 0, first: 0 });
  return {
    letters: 0,
    faults: 0,
    foreign: 0,
    unreadable: { 'utf-8': none(), 'windows-1252': none() },
  };
}

/** Takes one letter along; the place after it. */
function surveyLetter(bytes: Uint8Array, begin: number, survey: LetterSurvey): number {
  const { unreadable } = survey;
  const { length, point } = readUtf8Letter(bytes, begin);
  if (point === undefined) survey.faults++;
  else survey.letters++;
  const shown = point ?? 0xfffd;
  if (windows1252Byte(shown) === undefined) survey.foreign++;
  if (shown < 0xa0 || shown === 0xfffd) note(unreadable['utf-8'], begin);
  for (let at = begin; at < begin + length; at++) {
    if (isUnusedByte(bytes[at]!)) note(unreadable['windows-1252'], at);
  }
  return begin + length;
}

function note(occurrences: Occurrences, place: number): void {
  if (occurrences.count++ === 0) occurrences.first = place;
}

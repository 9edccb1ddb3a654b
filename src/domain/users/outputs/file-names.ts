import type { OutputKind } from './output-kinds.ts';
import type { RenumberingNumbers } from '../renumbering-plan.ts';

/** Files that can be downloaded: the outputs, all of them in a zip, and the summary. */
export type FileKind = OutputKind | 'summary' | 'all';

export interface FileMoment extends RenumberingNumbers {
  /** Read in local time, to the minute. */
  readonly at: Date;
}

const endings: Readonly<Record<FileKind, (rows: number) => string>> = {
  import: () => '.csv',
  trial: (rows) => `_proef-${String(rows)}.csv`,
  rest: (rows) => `_rest-${String(rows)}.csv`,
  'way-back': () => '_terugdraaien.csv',
  'by-hand': () => '_wijzig-met-de-hand.csv',
  reasons: () => '_redenen.csv',
  'mail-merge': () => '_gebruikers-informeren.csv',
  upn: () => '_upn.csv',
  rejected: () => '_afgekeurd.csv',
  summary: () => '_samenvatting.txt',
  all: () => '_alles.zip',
};

/**
 * The name of a file with so many rows: ASCII, lower case, from general to particular, so that names
 * sort: `gebruikers-omnummeren_31399-naar-12345_2026-11-21_1430_proef-3.csv`. A name that is taken
 * gets `-2`, `-3` and so on before its extension.
 */
export function nameFile(
  kind: FileKind,
  rows: number,
  moment: FileMoment,
  taken: ReadonlySet<string>,
): string {
  return freeName(stem(moment) + endings[kind](rows), taken);
}

/** A name, or the first of `-2`, `-3` and so on before its extension that is free. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let number = 2; taken.has(free); number += 1) {
    free = `${name.slice(0, dot)}-${String(number)}${name.slice(dot)}`;
  }
  return free;
}

function stem({ source, target, at }: FileMoment): string {
  return `gebruikers-omnummeren_${source}-naar-${target}_${writeFileMoment(at)}`;
}

/** A moment as names of files hold it, in local time: `2026-11-21_1430`. */
export function writeFileMoment(at: Date): string {
  const date = [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-');
  return `${date}_${twoDigits(at.getHours())}${twoDigits(at.getMinutes())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

import type { RenumberingNumbers } from './renumbering-plan.ts';

export interface FileMoment extends RenumberingNumbers {
  /** Read in local time, to the minute. */
  readonly at: Date;
}

/** `gebruikers-omnummeren_31399-naar-12345_2026-11-21_1430.csv` */
export function importFileName(moment: FileMoment): string {
  return `${stem(moment)}.csv`;
}

/** `gebruikers-omnummeren_31399-naar-12345_2026-11-21_1430_redenen.csv` */
export function reasonsListFileName(moment: FileMoment): string {
  return `${stem(moment)}_redenen.csv`;
}

function stem({ source, target, at }: FileMoment): string {
  const date = [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-');
  const time = twoDigits(at.getHours()) + twoDigits(at.getMinutes());
  return `gebruikers-omnummeren_${source}-naar-${target}_${date}_${time}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

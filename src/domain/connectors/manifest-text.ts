import * as z from 'zod/mini';

/** Controls, line separators and half surrogate pairs: nothing that a field is meant to hold. */
const unfit = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff`;
const lineEnds = String.raw`\t\n\r`;

/**
 * Text on one line, of at least one and at most so many characters. Written as one pattern, which
 * means the same in the published JSON Schema: both count an emoji as one character.
 */
export function line(most: number) {
  return z.string().check(z.regex(pattern(unfit + lineEnds, most)));
}

/** As `line`, over any number of lines. */
export function lines(most: number) {
  return z.string().check(z.regex(pattern(unfit, most)));
}

function pattern(without: string, most: number): RegExp {
  return new RegExp(`^[^${without}]{1,${String(most)}}$`, 'u');
}

/** How many characters a pattern of `line` or `lines` allows; undefined for another pattern. */
export function mostOf(source: string): number | undefined {
  const most = /\{1,(\d+)\}\$/.exec(source)?.[1];
  return most === undefined ? undefined : Number(most);
}

/** Characters as `line` counts them. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

/** Whether a text may stand where `line` is asked for. */
export function fitsLine(text: string, most: number): boolean {
  return pattern(unfit + lineEnds, most).test(text);
}

/** As much of a text as `lines` allows, without the characters that it does not allow. */
export function cutLines(text: string, most: number): string {
  const fit = text.replace(new RegExp(`[${unfit}]`, 'gu'), '').trim();
  return Array.from(fit.slice(0, 2 * most))
    .slice(0, most)
    .join('')
    .trim();
}

import { describe, expect, test } from 'vitest';
import { cutExcerpt } from '../../../../src/domain/search/cut-excerpt.ts';

const long = Array.from({ length: 100 }, (_, index) => `w${String(index)}`).join(' ');

function textOf(content: string, found: number[]): string {
  return cutExcerpt(content, found)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join(' ');
}

describe('cutExcerpt', () => {
  test('gives a short text whole, with its marks', () => {
    expect(textOf('Klik op: Nieuw.', [2])).toBe('Klik op: [Nieuw.]');
  });

  test('begins a few words before what was found, and says that there is more', () => {
    expect(textOf(long, [50])).toMatch(/^… w46 w47 w48 w49 \[w50\] w51 .* w69 …$/);
  });

  test('shows where the most was found', () => {
    expect(textOf(long, [3, 60, 64, 66])).toMatch(/^… w56 .*\[w60\].*\[w64\].*\[w66\]/);
  });

  test.each([
    ['at the start', [0], /^\[w0\] .* w23 …$/],
    ['at the end', [99], /^… w76 .* \[w99\]$/],
    ['nowhere', [], /^w0 .* w23 …$/],
  ])('cuts a text with something %s', (_, found, excerpt) => {
    expect(textOf(long, found)).toMatch(excerpt);
  });
});

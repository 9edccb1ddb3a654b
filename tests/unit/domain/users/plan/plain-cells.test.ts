import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hashBytes,
  hashText,
  hashPlainWord,
  isPlain,
  notPlain,
} from '../../../../../src/domain/users/plan/plain-bytes.ts';
import {
  hashPlainEmail,
  plainBeginnings,
  readPlainTick,
} from '../../../../../src/domain/users/plan/plain-cells.ts';
import { viewOf } from '../../../../../src/files/four-bytes.ts';
import { readTick } from '../../../../../src/domain/users/read-tick.ts';

/** The bytes of a text between two others, so that looking beyond the ends shows. */
function placed(text: string): [bytes: Uint8Array, begin: number, end: number] {
  const bytes = new TextEncoder().encode(`a@b.nl${text}a@b.nl`);
  return [bytes, 6, bytes.length - 6];
}

function viewed(text: string): [view: DataView, begin: number, end: number] {
  const [bytes, begin, end] = placed(text);
  return [viewOf(bytes), begin, end];
}

function check(texts: fc.Arbitrary<string>, property: (text: string) => void): void {
  fc.assert(fc.property(texts, property), { numRuns: 5000, seed: 31399 });
}

describe('hashPlainEmail', () => {
  const email = /^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>.]+$/u;

  test('takes only what is one e-mail address', () => {
    check(fc.string({ unit: fc.constantFrom(...'aB1.-_@@. ;é"'), maxLength: 9 }), (text) => {
      const hash = hashPlainEmail(...viewed(text));
      if (hash !== notPlain) expect(text).toMatch(email);
    });
  });

  test.each(['cas@voorbeeld.nl', 'C-d_E.1@mail.voorbeeld.nl', '1@2.34'])('takes %s', (text) => {
    expect(hashPlainEmail(...viewed(text))).toBe(hashText(text.toLowerCase()));
  });

  test.each([
    '',
    'a@',
    '@b.nl',
    'a@.nl',
    'a@b.',
    'a@b',
    'a.b',
    'a@b.c',
    'a@b@c.nl',
    'a b@c.nl',
    'é@c.nl',
  ])('leaves %j to a closer look', (text) => {
    expect(hashPlainEmail(...viewed(text))).toBe(notPlain);
  });
});

describe('readPlainTick', () => {
  test('says what readTick says, or nothing', () => {
    check(
      fc.string({ unit: fc.constantFrom(...'janeoxJANEO10 \u0011\u0010é-'), maxLength: 4 }),
      (text) => {
        const ticked = readPlainTick(...placed(text));
        if (ticked !== undefined) expect(ticked).toBe(readTick(text));
      },
    );
  });

  test.each([
    ['Ja', true],
    ['X', true],
    ['1', true],
    ['Nee', false],
    ['N', false],
    ['', false],
    ['Waar', undefined],
    ['\u0011', undefined],
    ['éj', undefined],
  ])('reads %j as %s', (text, expected) => {
    expect(readPlainTick(...placed(text))).toBe(expected);
  });
});

test.each([
  ['Cas', true],
  ['a.b-c_1', true],
  ['100', true],
  ['', false],
  ['a b', false],
  ['a@b', false],
  ['a;b', false],
  ['Zoë', false],
])('hashPlainWord finds that %j is one: %s', (text, expected) => {
  const hash = expected ? hashText(text) : notPlain;
  expect(hashPlainWord(...viewed(text))).toBe(hash);
});

test.each(['utf-8', 'windows-1252'] as const)(
  'what begins plainly in %s is neither blank nor a formula, and most letters do',
  (characterSet) => {
    const beginnings = plainBeginnings(characterSet);
    const decoder = new TextDecoder(characterSet);
    const plain = [...beginnings.keys()].filter((byte) => beginnings[byte] === 1);
    for (const byte of plain) {
      for (let next = 0x80; next < 0xc0; next++) {
        const text = decoder.decode(Uint8Array.of(byte, next, 0x78));
        expect(text.trimStart()).toBe(text);
        expect(text).not.toMatch(/^[=+@-]/);
      }
    }
    const begin = characterSet === 'utf-8' ? 0xc3 : 0xd6;
    expect(plain).toEqual(expect.arrayContaining([0x43, 0x63, 0x31, begin]));
  },
);

test.each([
  ['a blank', 'utf-8', 0x20],
  ['a formula', 'windows-1252', 0x3d],
  ['a blank that does not break', 'windows-1252', 0xa0],
  ['the first byte of a blank', 'utf-8', 0xc2],
  ['the first byte of a wide blank', 'utf-8', 0xe2],
] as const)('%s does not begin plainly in %s', (_, characterSet, byte) => {
  expect(plainBeginnings(characterSet)[byte]).toBe(0);
});

test('ASCII has the hash of its text, which capitals make no difference to', () => {
  check(fc.string({ unit: 'grapheme-ascii', maxLength: 9 }), (text) => {
    const hash = hashBytes(...viewed(text));
    expect([hashText(text.toLowerCase()), hashText(text.toUpperCase())]).toEqual([hash, hash]);
  });
});

test('hashes have thirty bits and seldom agree for words that look alike', () => {
  const words = Array.from({ length: 60_000 }, (_, at) => `jansen${String(at * 7)}`);
  const hashes = words.map((word) => hashBytes(...viewed(word)));
  expect(Math.max(...hashes)).toBeLessThan(2 ** 30);
  expect(new Set(hashes).size).toBeGreaterThan(0.99 * words.length);
});

test('isPlain of bytes is true for ASCII without quotes', () => {
  check(fc.string({ unit: 'binary', maxLength: 8 }), (text) => {
    expect(isPlain(...placed(text))).toBe(!/[^\u0001-\u0021\u0023-\u007f]/.test(text));
  });
});

test('hashPlainWord takes what stands in codes', () => {
  check(fc.string({ unit: 'binary', maxLength: 8 }), (text) => {
    expect(hashPlainWord(...viewed(text)) !== notPlain).toBe(/^[-./0-9A-~]+$/.test(text));
  });
});

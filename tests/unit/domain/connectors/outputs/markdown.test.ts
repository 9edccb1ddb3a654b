import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeMarkdown,
  onOneLine,
  writeMarkdown,
} from '../../../../../src/domain/connectors/outputs/markdown.ts';
import { hostileTexts } from '../any-manifest.ts';

describe('writeMarkdown', () => {
  test('writes titles, labels, code, texts and boxes', () => {
    const text = writeMarkdown({
      title: 'Roosterapp',
      lead: 'Wat je nodig hebt.',
      sections: [
        {
          title: 'GetConnectoren',
          items: [{ code: 'Bakkerij_Verlof', text: 'verlof' }, { code: 'A' }],
        },
        {
          title: 'Taken',
          lead: 'Algemeen / Beheer',
          items: [
            { ticked: false, label: 'Voeg toe', code: 'KnPerson', text: 'POST' },
            { ticked: true, label: 'Zet uit' },
          ],
        },
        { title: 'Leeg', items: [] },
      ],
    });
    expect(text).toBe(`# Roosterapp

Wat je nodig hebt.

## GetConnectoren

- \`Bakkerij_Verlof\`: verlof
- \`A\`

## Taken

Algemeen / Beheer

- [ ] Voeg toe \`KnPerson\`: POST
- [x] Zet uit

## Leeg

`);
  });

  test('gives a text one line, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hostile) => {
        const item = { label: hostile, code: hostile, text: hostile };
        const text = writeMarkdown({
          title: hostile,
          sections: [{ title: hostile, items: [item] }],
        });
        expect(text.split('\n')).toHaveLength(6);
      }),
      { seed: 20261122 },
    );
  });
});

describe('escapeMarkdown', () => {
  test.each<[text: string, escaped: string]>([
    ['<b>vet</b>', '\\<b\\>vet\\</b\\>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['![x](y)', '\\!\\[x\\](y)'],
    ['# kop', '\\# kop'],
    ['- punt', '\\- punt'],
    ['1. een', '1\\. een'],
    ['*vet* _schuin_ `code`', '\\*vet\\* \\_schuin\\_ \\`code\\`'],
    ['a\n\n# b', 'a \\# b'],
    ['&lt;', '\\&lt;'],
    ['| a |', '\\| a \\|'],
    ['\u202egnp.exe', '\\[U+202E\\]gnp.exe'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('leaves no sign that means something without a stroke before it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostileTexts), fc.string()), (text) => {
        const bare = escapeMarkdown(text).replace(/\\[\\`*_{}[\]<>#|~&!.)+-]/g, '');
        expect(bare).not.toMatch(/[`*_{}[\]<>#|~&!\\]/);
      }),
      { seed: 20261122 },
    );
  });
});

test.each([
  [' a \r\n b ', 'a b'],
  ['a\u200bb', 'a[U+200B]b'],
  ['a\u0000b', 'a[U+0000]b'],
  ['\ud83d', '[U+D83D]'],
  ['ملف', 'ملف'],
])('%j on one line', (text, line) => {
  expect(onOneLine(text)).toBe(line);
});

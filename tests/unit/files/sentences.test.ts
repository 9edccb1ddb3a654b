import { expect, test } from 'vitest';
import * as en from '../../../src/i18n/en/files.ts';
import * as nl from '../../../src/i18n/nl/files.ts';

test.each(['file.encrypted', 'file.legacy-xls'] as const)('%s tells how to save again', (code) => {
  expect(nl.fileRefusals[code]({ code } as never)).toContain(
    'Bestand > Opslaan als > Excel-werkmap (*.xlsx)',
  );
  expect(en.fileRefusals[code]({ code } as never)).toContain(
    'File > Save As > Excel Workbook (*.xlsx)',
  );
});

test('a file that is gone and one that cannot be read get sentences of their own', () => {
  const gone = nl.fileRefusals['file.gone']({ code: 'file.gone' });
  expect(gone).not.toBe(nl.fileRefusals['file.unreadable']({ code: 'file.unreadable' }));
});

test.each([
  [1, 'In het bestand staat 1 teken dat we met deze tekenset niet kunnen lezen'],
  [2, 'In het bestand staan 2 tekens die we met deze tekenset niet kunnen lezen'],
])('counts in words that fit: %d', (count, sentence) => {
  const remark = { code: 'text.unreadable-characters' as const, rowNumber: 3, count };
  expect(nl.fileRemarks[remark.code](remark)).toContain(sentence);
});

test('sizes are told in whole megabytes', () => {
  const refusal = { code: 'file.too-large' as const, size: 120_000_001, limit: 104_857_600 };
  expect(nl.fileRefusals[refusal.code](refusal)).toContain('115 MB groot. Meer dan 100 MB');
});

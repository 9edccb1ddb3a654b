import { array, assert, asyncProperty, integer, nat, tuple, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import type { CharacterSet } from '../../../src/files/character-set.ts';
import { readTable } from '../../../src/files/read-table.ts';
import { makeWorkbook, workbookParts, worksheet } from './make-workbook.ts';
import { readRows } from './read-reading.ts';
import { readSample } from './read-sample.ts';
import { showTable } from './show-table.ts';
import { encodeText } from './encode-text.ts';

const parameters = { seed: 20261121, numRuns: 400 };
const changes = array(tuple(nat(), integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });

async function expectAnAnswer(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const reading = await readTable(new Blob([bytes]));
  expect(['read', 'refused']).toContain(reading.status);
  if (reading.status === 'refused') return;
  const { table } = reading;
  expect(table.rowCount * table.columnCount).toBeGreaterThan(0);
  expect(table.text(table.rowCount - 1, table.columnCount - 1)).toBeTypeOf('string');
}

test.each([
  'gebruikers.xlsx',
  'werkmap.xlsx',
  'gebruikers.csv',
  'gebruikers.xls',
  'gebruikers.ods',
])('%s with changed bytes is read or refused', async (name) => {
  const whole = new Uint8Array(await (await readSample(name)).arrayBuffer());
  await assert(
    asyncProperty(changes, async (changed) => {
      const bytes = whole.slice();
      for (const [place, value] of changed) bytes[place % bytes.length] = value;
      await expectAnAnswer(bytes);
    }),
    parameters,
  );
});

test.each(['werkmap.xlsx', 'gebruikers.csv'])(
  '%s with a piece cut out is read or refused',
  async (name) => {
    const whole = new Uint8Array(await (await readSample(name)).arrayBuffer());
    await assert(
      asyncProperty(nat(), nat(), async (one, other) => {
        const [begin, end] = [one % whole.length, other % whole.length].toSorted((a, b) => a - b);
        await expectAnAnswer(Uint8Array.from([...whole.slice(0, begin), ...whole.slice(end)]));
      }),
      parameters,
    );
  },
);

/** A text file with what a damaged one stumbles over: quotes, line breaks, letters. */
const delimited =
  'sep=;\r\nGebruiker;Omschrijving;E-mailadres\r\n' +
  '31399.Zoë;"Müller; ""Zoë""\r\nafdeling 3";zoe@voorbeeld.nl\r\n31399.Cas;€ 12;\n\n'.repeat(8);

test.each<CharacterSet>(['utf-8', 'utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16be'])(
  'text in %s with changed bytes, cut off, is read or refused',
  async (characterSet) => {
    const { bytes: whole } = encodeText(delimited, characterSet);
    await assert(
      asyncProperty(changes, nat(), async (changed, cut) => {
        const bytes = whole.slice(0, whole.length - (cut % 40));
        for (const [place, value] of changed) bytes[place % bytes.length] = value;
        await expectAnAnswer(bytes);
      }),
      parameters,
    );
  },
);

test.each(['gebruikers.xlsx', 'werkmap.xlsx'])(
  '%s with bits turned over in what is packed is read as it was or refused',
  async (name) => {
    const file = await readSample(name);
    const rows = await readRows(file);
    const whole = new Uint8Array(await file.arrayBuffer());
    await assert(
      asyncProperty(nat(), integer({ min: 0, max: 7 }), async (place, bit) => {
        const bytes = whole.slice();
        bytes[place % bytes.length]! ^= 1 << bit;
        const reading = await readTable(new Blob([bytes]));
        if (reading.status === 'refused') return;
        expect(showTable(reading.table)).toEqual(rows);
      }),
      parameters,
    );
  },
);

test('sheets of which the XML is damaged are read or refused', async () => {
  const sheet = new TextEncoder().encode(
    worksheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46347.5</v></c></row>' +
        '<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><r><t>a&amp;b</t></r></is></c></row>',
    ),
  );
  const parts = workbookParts('', { strings: '<si><t>x</t></si>' });
  await assert(
    asyncProperty(changes, async (changed) => {
      const bytes = sheet.slice();
      for (const [place, value] of changed) bytes[place % bytes.length] = value;
      const file = await makeWorkbook({ ...parts, 'xl/worksheets/sheet1.xml': bytes });
      await expectAnAnswer(new Uint8Array(await file.arrayBuffer()));
    }),
    parameters,
  );
});

test('any bytes are read or refused', async () => {
  await assert(
    asyncProperty(uint8Array({ maxLength: 300 }), async (bytes) => {
      await expectAnAnswer(bytes.slice());
    }),
    parameters,
  );
});

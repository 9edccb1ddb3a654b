import { array, assert, asyncProperty, integer, nat, tuple, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../../src/files/read-table.ts';
import { readSample } from './read-sample.ts';

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

test('any bytes are read or refused', async () => {
  await assert(
    asyncProperty(uint8Array({ maxLength: 300 }), async (bytes) => {
      await expectAnAnswer(bytes.slice());
    }),
    parameters,
  );
});

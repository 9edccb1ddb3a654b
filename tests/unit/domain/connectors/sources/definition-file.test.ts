import { array, assert, asyncProperty, integer, nat, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDefinition } from '../../../../../src/domain/connectors/sources/definition-file.ts';
import { makeDefinition, makerTraces, type MadeDefinition } from './make-definition.ts';
import { writeVariants } from './write-variants.ts';

const formats = [5, 7, 8] as const;
const leave = {
  name: 'Bakkerij - Verlof per medewerker',
  id: 'Bakkerij_Verlof',
  fields: ['Medewerker', 'Begindatum', 'Uren_resterend'],
};

/** Many fields, so that the length of the text in format 8 takes three groups of bits. */
const wide = { ...leave, fields: Array.from({ length: 900 }, (_, n) => `Veld_${String(n)}`) };

describe.each(formats)('a definition of format %i', (format) => {
  test('gives name, id and fields', async () => {
    const bytes = await makeDefinition({ format, ...leave });
    expect(await readDefinition(bytes)).toEqual({ status: 'read', definition: leave });
  });

  test('gives all of 900 fields', async () => {
    const bytes = await makeDefinition({ format, ...wide });
    expect(await readDefinition(bytes)).toEqual({ status: 'read', definition: wide });
  });

  test('shows nothing of its maker, environment, query or signature', async () => {
    const reading = JSON.stringify(
      await readDefinition(await makeDefinition({ format, ...leave })),
    );
    const shown = Object.entries(makerTraces).filter(([, trace]) => reading.includes(trace));
    expect(shown).toEqual([]);
  });

  test('cut off anywhere is refused as damaged, never an exception', async () => {
    const whole = await makeDefinition({ format, ...leave });
    const codes = new Set<string>();
    for (let length = 4; length < whole.length; length++) {
      const reading = await readDefinition(whole.slice(0, length));
      codes.add(reading.status === 'read' ? 'read' : reading.code);
    }
    expect([...codes]).toEqual(['definition.damaged']);
  });

  test('with changed bytes is read or refused', async () => {
    const whole = await makeDefinition({ format, ...leave });
    const changes = array(tuple(nat(), integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    const check = asyncProperty(changes, async (changed) => {
      const bytes = whole.slice();
      for (const [place, value] of changed) bytes[place % bytes.length] = value;
      expect(['read', 'refused']).toContain((await readDefinition(bytes)).status);
    });
    await assert(check, { seed: 20261122, numRuns: 150 });
  });

  test('that a mail took for text is damaged', async () => {
    const text = new TextDecoder().decode(await makeDefinition({ format, ...leave }));
    const reading = await readDefinition(new TextEncoder().encode(text));
    expect(reading).toEqual({ status: 'refused', code: 'definition.damaged' });
  });

  test('with a token for a field is refused without showing it', async () => {
    const token = `<token><version>1</version><data>${'5A1C0F3E'.repeat(8)}</data></token>`;
    const bytes = await makeDefinition({ format, ...leave, fields: [token] });
    expect(await readDefinition(bytes)).toEqual({ status: 'refused', code: 'definition.secret' });
  });
});

describe('readDefinition', () => {
  test.each<[why: string, made: Partial<MadeDefinition>, expected: Partial<MadeDefinition>]>([
    ['a definition without fields', { fields: [] }, { fields: [] }],
    ['letters with an accent', { fields: ['Vóórnaam'] }, { fields: ['Vóórnaam'] }],
    ['the name of a prototype', { id: '__proto__' }, { id: '__proto__' }],
    ['markup', { id: '<img src=x>' }, { id: '<img src=x>' }],
    ['blanks around the name', { name: ' Verlof ' }, { name: 'Verlof' }],
  ])('%s', async (_why, made, expected) => {
    const bytes = await makeDefinition({ format: 7, ...leave, ...made });
    expect(await readDefinition(bytes)).toEqual({
      status: 'read',
      definition: { ...leave, ...expected },
    });
  });

  test.each<[why: string, bytes: Uint8Array<ArrayBuffer>]>([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('Profit_Address\r\n')],
    ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4)],
    ['another variant array', writeVariants(['2', { int32: 4 }])],
  ])('%s is no definition', async (_why, bytes) => {
    expect(await readDefinition(bytes)).toEqual({
      status: 'refused',
      code: 'definition.no-definition',
    });
  });

  test('a definition that holds no names it knows keeps its own name', async () => {
    const bytes = await makeDefinition({ format: 7, ...leave, id: '' });
    expect(await readDefinition(bytes)).toEqual({
      status: 'read',
      definition: { name: leave.name, fields: [] },
    });
  });
});

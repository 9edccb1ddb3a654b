import { makeZip } from '../../../files/make-zip.ts';
import { joinBytes } from '../../../files/join-bytes.ts';
import { writeVariants, type Written } from './write-variants.ts';

/** What a definition file is made of. */
export interface MadeDefinition {
  readonly format: 5 | 7 | 8;
  readonly name: string;
  readonly id: string;
  readonly fields: readonly string[];
}

/** What such a file holds besides the names, and what none of our results may show. */
export const makerTraces = {
  maker: '31399.bouwer',
  environment: 'O98765ZZ',
  query: 'select Mdw.GeheimVeld from GeheimeTabel',
  guid: 'A1B2C3D4E5F60718293A4B5C6D7E8F90',
  viewGuid: '0F1E2D3C4B5A69788796A5B4C3D2E1F0',
  signature: `${'Handtekening0'.repeat(11)}=`,
};

/** A file in the layout of the public ones: header, zip with the definition, signature. */
export async function makeDefinition(made: MadeDefinition): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await makeZip([{ name: 'ExternalData', bytes: contentOf(made) }]);
  return writeVariants([
    { int16: made.format },
    makerTraces.guid,
    { int32: 8 },
    made.name,
    { date: 44568.4 },
    { date: 45042.5 },
    { int32: 0 },
    { int32: 3000 },
    '2',
    '9',
    '1400',
    'Hrm',
    'Kn',
    false,
    new Uint8Array(await zip.arrayBuffer()),
    makerTraces.signature,
  ]);
}

function contentOf(made: MadeDefinition): Uint8Array<ArrayBuffer> {
  if (made.format === 5) return writeVariants(tableOf(made));
  const text = textOf(made);
  return made.format === 7 ? latin(text) : latin(streamOf(text).toString('base64'));
}

function tableOf({ name, id, fields }: MadeDefinition): Written[] {
  const { environment, guid, maker, query, viewGuid } = makerTraces;
  const record = [{ int32: 1 }, guid, { int32: 8 }, null, name, 'Hrm', maker, maker, { date: 1 }];
  return [
    { int32: 1 },
    { int16: 3 },
    false,
    environment,
    `<Table En="${environment}" Sy="Kn" Id="Mdf"></Table>\r\n`,
    ...record,
    [[{ int16: 1 }, 'Kn', undefined, null], `insert into View values ('${query}')`, true],
    'Kn',
    viewGuid,
    '',
    { int32: 3 },
    'Kn',
    viewGuid,
    id,
    { int32: fields.length },
    ...fields.flatMap((field, index) => [keyOf(index), field]),
    { int32: 0 },
  ];
}

function textOf({ name, id, fields }: MadeDefinition): string {
  const { guid, maker, query, viewGuid } = makerTraces;
  const values = [
    ...[`IGuid`, `I${guid}`, 'IType', 'D8', 'ICode', 'A', 'IDs', `I${name}`],
    ...['IOwn', `I${maker}`, 'ICrUs', `I${maker}`, 'ICrDt', 'H 44568.4', 'ISyId', 'IKn'],
    ...['IKn', `I${viewGuid}`, 'I', 'D3', `Iinsert into View values ('${query}~-~*go')`, 'L', 'A'],
    ...['IKn', `I${viewGuid}`, `I${id}`, `D${fields.length.toString(16).toUpperCase()}`],
    ...fields.flatMap((field, index) => [`I${keyOf(index)}`, `I${field}`]),
    'D0',
  ];
  return `D1@D7D@D2009@D0@${values.join('@D0@')}`;
}

function keyOf(index: number): string {
  return `U${String(index + 1).padStart(3, '0')}`;
}

function streamOf(text: string): Buffer {
  const bytes = Uint8Array.from(Buffer.from(text));
  const length: number[] = [];
  for (let left = bytes.length; left > 0; left >>>= 7) {
    length.push((left & 0x7f) | (left > 0x7f ? 0x80 : 0));
  }
  return Buffer.from(joinBytes(Uint8Array.of(2, 0, 0, 0, 0, 9, ...length), bytes));
}

function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

import { readVariantArray, type Variant } from '../../../files/variant-array.ts';

/** The names in the definition itself. */
export interface DefinitionContent {
  /** What an application calls. */
  readonly id: string;
  readonly fields: readonly string[];
}

/**
 * Finds the id and the names of the fields in the unpacked definition: in format 5 a variant array,
 * in format 7 a text, in format 8 that text in a binary stream in Base64. In all of them these stand
 * in one row: system, GUID, id, how many fields, then of each its key and its name. What stands
 * before it (maker, environment, query) is passed over. Undefined when there is no such row.
 */
export function readDefinitionContent(
  bytes: Uint8Array<ArrayBuffer>,
): DefinitionContent | undefined {
  const values = readVariantArray(bytes);
  if (values !== undefined) return findInValues(values);
  const text = new TextDecoder('windows-1252').decode(bytes);
  return findInText(text) ?? findInText(readStream(text) ?? '');
}

/** `Kn`, `Hr`: the part of Profit. It tells this row from others that begin with a GUID. */
const system = /^[A-Z][a-z]$/;
const guid = /^[0-9A-F]{32}$/;

function findInValues(nested: readonly Variant[]): DefinitionContent | undefined {
  const values = flatten(nested);
  for (let at = 0; at + 3 < values.length; at++) {
    const id = textOf(values[at + 2]);
    const count = values[at + 3];
    const found = system.test(textOf(values[at])) && guid.test(textOf(values[at + 1]));
    if (!found || id === '' || count?.kind !== 'number') continue;
    const pairs = values.slice(at + 4, at + 4 + 2 * Math.max(0, count.number));
    return {
      id,
      fields: pairs
        .filter((_, place) => place % 2 === 1)
        .map(textOf)
        .filter(Boolean),
    };
  }
  return undefined;
}

function flatten(values: readonly Variant[]): Variant[] {
  return values.flatMap((value) => (value.kind === 'list' ? flatten(value.values) : [value]));
}

function textOf(value: Variant | undefined): string {
  return value?.kind === 'text' ? value.text : '';
}

/** `@D0@IKn@D0@I<32 hex>@D0@I<id>@D0@D<count in hex>`, then `@D0@I<key>@D0@I<name>` per field. */
const head = /@D0@I[A-Z][a-z]@D0@I[0-9A-F]{32}@D0@I([^@]+)@D0@D([0-9A-F]{1,6})(?![0-9A-F])/;
const field = /@D0@I[^@]*@D0@I([^@]*)/y;

function findInText(text: string): DefinitionContent | undefined {
  const match = head.exec(text);
  const [found = '', id = '', count = ''] = match ?? [];
  if (match === null) return undefined;
  field.lastIndex = match.index + found.length;
  return { id, fields: readFields(text, Number.parseInt(count, 16)) };
}

function readFields(text: string, count: number): string[] {
  const fields: string[] = [];
  for (let left = count; left > 0; left--) {
    const name = field.exec(text)?.[1];
    if (name === undefined) break;
    if (name !== '') fields.push(name);
  }
  return fields;
}

const streamBegin = [2, 0, 0, 0, 0, 9];

/** The text in a stream `02 00000000 09`, the length in groups of 7 bits, the text in UTF-8. */
function readStream(base64: string): string | undefined {
  const stream = readBase64(base64);
  if (stream === undefined || streamBegin.some((byte, at) => stream[at] !== byte)) return undefined;
  let at = streamBegin.length;
  let length = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = stream[at++] ?? 0;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return new TextDecoder().decode(stream.subarray(at, at + length));
}

function readBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

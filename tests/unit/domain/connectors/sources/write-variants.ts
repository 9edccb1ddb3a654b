import { joinBytes } from '../../../files/join-bytes.ts';

/** A value to write: a text, whole numbers of 16 or 32 bits, a date, a flag, nothing, bytes, a list. */
export type Written =
  | string
  | null
  | undefined
  | boolean
  | Uint8Array
  | readonly Written[]
  | { readonly int16: number }
  | { readonly int32: number }
  | { readonly date: number };

/** A variant array as Visual Basic 6 puts it in a file. */
export function writeVariants(values: readonly Written[]): Uint8Array<ArrayBuffer> {
  return joinBytes(int16(0x200c), ...header(values.length), ...values.map(writeValue));
}

function writeValue(value: Written): Uint8Array<ArrayBuffer> {
  if (value === undefined) return int16(0);
  if (value === null) return int16(1);
  if (typeof value === 'string') {
    const bytes = Uint8Array.from(Buffer.from(value, 'latin1'));
    return joinBytes(int16(8), int16(bytes.length), bytes);
  }
  if (typeof value === 'boolean') return joinBytes(int16(11), int16(value ? 0xffff : 0));
  if (value instanceof Uint8Array) return joinBytes(int16(0x2011), ...header(value.length), value);
  if ('int16' in value) return joinBytes(int16(2), int16(value.int16));
  if ('int32' in value) return joinBytes(int16(3), int32(value.int32));
  if ('date' in value)
    return joinBytes(int16(7), new Uint8Array(Float64Array.of(value.date).buffer));
  return writeVariants(value);
}

function header(count: number): Uint8Array<ArrayBuffer>[] {
  return [int16(1), int32(count), int32(0)];
}

function int16(number: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(number & 0xff, (number >>> 8) & 0xff);
}

function int32(number: number): Uint8Array<ArrayBuffer> {
  return joinBytes(int16(number), int16(number >>> 16));
}

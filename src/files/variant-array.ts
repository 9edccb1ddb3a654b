/** One value of a variant array, by what it is. A date is in days since 30 December 1899. */
export type Variant =
  | { readonly kind: 'number' | 'date'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'list'; readonly values: readonly Variant[] }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> };

/** How Visual Basic 6 marks its types; an array of a type is that type and this bit. */
const arrayBit = 0x2000;
const types = {
  empty: 0,
  null: 1,
  int16: 2,
  int32: 3,
  date: 7,
  text: 8,
  flag: 11,
  variant: 12,
  byte: 17,
};
const mostValues = 100_000;
const deepest = 8;
const decoder = new TextDecoder('windows-1252');

/** Whether bytes begin as a variant array of one dimension does. */
export function isVariantArray(bytes: Uint8Array): boolean {
  return bytes[0] === types.variant && bytes[1] === arrayBit >> 8 && bytes[2] === 1 && !bytes[3];
}

/**
 * The values of an array of variants as Visual Basic 6 writes it with `Put`: marked by type, little
 * endian, text in windows-1252 behind its length in 16 bits, arrays within arrays. What stands
 * behind the array is left. Undefined when the bytes are something else, end too early or hold a
 * type that is not listed in `Variant`.
 */
export function readVariantArray(bytes: Uint8Array<ArrayBuffer>): Variant[] | undefined {
  if (!isVariantArray(bytes)) return undefined;
  const reader = new VariantReader(bytes);
  try {
    return reader.array();
  } catch (error) {
    // A DataView throws when it is asked for what stands behind its end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

class VariantReader {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #view: DataView;
  #at = 0;
  #depth = 0;
  #valuesLeft = mostValues;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  array(): Variant[] {
    this.#uint16();
    return this.#values();
  }

  #values(): Variant[] {
    const count = this.#arrayHeader();
    this.#valuesLeft -= count;
    if (this.#valuesLeft < 0 || ++this.#depth > deepest) throw new RangeError('Expected less.');
    const values = Array.from({ length: count }, () => this.#value());
    this.#depth--;
    return values;
  }

  #value(): Variant {
    const type = this.#uint16();
    switch (type) {
      case types.empty:
      case types.null:
        return { kind: 'nothing' };
      case types.int16:
        return { kind: 'number', number: this.#take(2, (at) => this.#view.getInt16(at, true)) };
      case types.int32:
        return { kind: 'number', number: this.#int32() };
      case types.date:
        return { kind: 'date', number: this.#take(8, (at) => this.#view.getFloat64(at, true)) };
      case types.text:
        return { kind: 'text', text: this.#text() };
      case types.flag:
        return { kind: 'flag', flag: this.#uint16() !== 0 };
      case types.byte | arrayBit:
        return { kind: 'bytes', bytes: this.#slice(this.#arrayHeader()) };
      case types.variant | arrayBit:
        return { kind: 'list', values: this.#values() };
      default:
        throw new RangeError('Expected a known type.');
    }
  }

  #text(): string {
    return decoder.decode(this.#slice(this.#uint16()));
  }

  /** The number of dimensions, then the length and the lowest index of the only one. */
  #arrayHeader(): number {
    if (this.#uint16() !== 1) throw new RangeError('Expected one dimension.');
    const count = this.#int32();
    this.#int32();
    if (count < 0) throw new RangeError('Expected a length.');
    return count;
  }

  #slice(length: number): Uint8Array<ArrayBuffer> {
    if (this.#at + length > this.#bytes.length) throw new RangeError('Expected more bytes.');
    return this.#take(length, (at) => this.#bytes.subarray(at, at + length));
  }

  #uint16(): number {
    return this.#take(2, (at) => this.#view.getUint16(at, true));
  }

  #int32(): number {
    return this.#take(4, (at) => this.#view.getInt32(at, true));
  }

  #take<T>(length: number, read: (at: number) => T): T {
    const value = read(this.#at);
    this.#at += length;
    return value;
  }
}

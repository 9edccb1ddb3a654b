/** A quote, four times over. */
const quotes = 0x22222222;

export function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length);
}

/** A byte four times over, as a whole number of 32 bits. */
export function fourTimes(byte: number): number {
  return byte * 0x01010101;
}

/**
 * Looks at four bytes at once for the separator, quotes and whatever is below 0x0e: the high bit is
 * set of each of these, and now and then of another one after it. None is missed: subtracting one
 * from a byte that is zero sets its high bit; borrowing may do so for the next byte.
 */
export function suspects(four: number, separators: number): number {
  const separated = four ^ separators;
  const quoted = four ^ quotes;
  return (
    (((separated - 0x01010101) & ~separated) |
      ((quoted - 0x01010101) & ~quoted) |
      ((four - 0x0e0e0e0e) & ~four)) &
    0x80808080
  );
}

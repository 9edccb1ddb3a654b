const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Eight lower-case letters and digits from bytes that were drawn at random, at least eight. */
export function makeId(random: Uint8Array): string {
  return Array.from(random.subarray(0, 8), (byte) => letters[byte % letters.length]).join('');
}

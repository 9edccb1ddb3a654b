// @ts-check
/**
 * What one measurement is about.
 * @typedef {'utf-8' | 'windows-1252'} BenchSet The set of the file, and of the file that comes out.
 * @typedef {'csv' | 'xlsx'} BenchFormat
 * @typedef {{ format: BenchFormat, set: BenchSet, rows: number }} Load
 * @typedef {Load & { path: string, folder: string }} Job A load, its file and a folder to write in.
 *
 * What a way does: the whole job. It gives the bytes of the import file, or undefined when what it
 * makes is no import file.
 * @typedef {(job: Job) => Promise<Blob | Uint8Array<ArrayBuffer> | undefined>} Way
 *
 * What came out of a measurement: wall and CPU (user and system) in milliseconds, peak memory in
 * MB, and the SHA-256 of the import file.
 * @typedef {{ wall: number, cpu?: number, memory?: number, sha256?: string }} Measurement
 */

/** How a load is named in sentences. @param {Load} load */
export function loadName({ format, set, rows }) {
  return `${format}${format === 'csv' ? ` ${set}` : ''}, ${rows.toLocaleString('en')} rows`;
}

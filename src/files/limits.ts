/**
 * Bounds within which any file is read. They are checked before reading, since a thread that runs
 * out of memory takes its page down.
 */
export const limits = {
  /** Bytes of the file as it was chosen. */
  fileBytes: 160 * 1024 * 1024,
  cells: 20_000_000,
  /** How many remarks of one kind are listed before they are only counted. */
  remarks: 100,
};

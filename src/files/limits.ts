/**
 * Bounds within which a file is read. They are checked before reading and again while unpacking,
 * since a thread that runs out of memory takes its page down.
 */
export const limits = {
  /** Bytes of the file as it was chosen. */
  fileBytes: 160 * 1024 * 1024,
  /** Bytes of all parts of a workbook that are read, unpacked. */
  unpackedBytes: 400 * 1024 * 1024,
  /** How many times larger a part may be than it is packed… */
  unpackedRatio: 200,
  /** …once it is larger than this many bytes. */
  ratioMattersFrom: 10 * 1024 * 1024,
  cells: 20_000_000,
  /** The size of a sheet in Excel. */
  rows: 1_048_576,
  columns: 16_384,
  /** How deep elements of an XML part may be nested. */
  xmlDepth: 100,
  /** How many characters one tag of an XML part may take. */
  xmlTag: 256 * 1024,
  /** How many remarks of one kind are listed before they are only counted. */
  remarks: 100,
};

/** Bounds within which a workbook is read, checked before unpacking and again meanwhile. */
export const workbookLimits = {
  /** Bytes of all parts of a workbook that are read, unpacked. */
  unpackedBytes: 400 * 1024 * 1024,
  /** How many times larger a part may be than it is packed… */
  unpackedRatio: 200,
  /** …once it is larger than this many bytes. */
  ratioMattersFrom: 10 * 1024 * 1024,
  /** The size of a sheet in Excel. */
  rows: 1_048_576,
  columns: 16_384,
  /** How deep elements of an XML part may be nested. */
  xmlDepth: 100,
  /** How many characters one tag of an XML part may take. */
  xmlTag: 256 * 1024,
};

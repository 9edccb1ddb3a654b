/**
 * Why a file is not read. Codes are permanent; sentences live in `i18n`. Sizes are in bytes, row
 * numbers count from 1 as in `Table.rowNumber`.
 */
export type FileRefusal =
  | { code: 'file.empty' }
  /** Nothing but blanks, separators and line breaks. */
  | { code: 'file.blank' }
  /** No sheet of the workbook holds anything, or the asked one does not. */
  | { code: 'file.no-table'; sheet?: string | undefined }
  | { code: 'file.too-large'; size: number; limit: number }
  | { code: 'file.unpacks-too-large'; limit: number }
  | { code: 'file.too-many-cells'; limit: number }
  | { code: 'file.encrypted' }
  | { code: 'file.legacy-xls' }
  | { code: 'file.xlsb' }
  | { code: 'file.ods' }
  /** A zip file that holds no workbook. */
  | { code: 'file.zip' }
  | { code: 'file.html' }
  | { code: 'file.pdf' }
  | { code: 'file.rtf' }
  | { code: 'file.spreadsheet-xml' }
  | { code: 'file.xml' }
  /** Neither text nor a workbook: a picture, a program, a document of another kind. */
  | { code: 'file.binary' }
  /** Cut off, changed or wrongly made; `part` is the name inside the archive where it showed. */
  | { code: 'file.damaged'; part?: string }
  /** An XML part declares a document type, which no workbook does. */
  | { code: 'file.doctype'; part: string }
  /** A part is packed in a way that spreadsheets do not use. */
  | { code: 'file.unknown-packing'; part: string }
  /** The text begins a quoted field on this row and never ends it. */
  | { code: 'file.unclosed-quote'; rowNumber: number }
  /** The asked sheet is not in the workbook. */
  | { code: 'file.sheet-missing'; sheet: string }
  /** The file was moved or removed after it was chosen. */
  | { code: 'file.gone' }
  /** The file was changed after it was chosen, or may not be read. */
  | { code: 'file.unreadable' }
  | { code: 'file.out-of-memory' }
  | { code: 'file.cancelled' };

/** What is worth telling about a file that was read. */
export type FileRemark =
  | RowRemark
  /** As many remarks of one kind again, not listed one by one. */
  | { code: 'remark.more'; about: RowRemark['code']; count: number }
  /** Letters that the character set does not know; the row is the first one. */
  | { code: 'text.unreadable-characters'; rowNumber: number; count: number }
  /** Some letters are UTF-8 and others are not: read as windows-1252. */
  | { code: 'text.mixed-character-sets' }
  /** The sheet that was read is hidden in the workbook. */
  | { code: 'sheet.hidden'; sheet: string }
  | { code: 'sheet.hidden-rows'; count: number; rowNumber: number }
  | { code: 'sheet.hidden-columns'; count: number }
  /** Formulas of which the file holds no result; these cells read as empty. */
  | { code: 'sheet.formula-without-result'; count: number; rowNumber: number };

/** What is odd about one row of a text. Column numbers count from 1. */
export type RowRemark =
  | { code: 'row.too-short'; rowNumber: number; expected: number; found: number }
  | { code: 'row.too-long'; rowNumber: number; expected: number; found: number }
  /** `"abc"def`: read as `abcdef`. */
  | { code: 'text.after-quote'; rowNumber: number; columnNumber: number }
  /** `ab"c"`: read literally. */
  | { code: 'text.quote-inside'; rowNumber: number; columnNumber: number };

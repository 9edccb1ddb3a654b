import type { RowRemark } from '../../files/file-issue.ts';
import type * as nl from '../nl/files.ts';

const saveAgain =
  'Open the file in Excel, choose File > Save As > Excel Workbook (*.xlsx) and then choose the new file.';
const exportAgain = 'Make the export again and choose the new file.';
const chooseOther = 'Choose an Excel workbook (.xlsx) or a text file (.csv or .txt).';

export const fileRefusals: typeof nl.fileRefusals = {
  'file.empty': () => `The file is empty: its size is 0 bytes. ${exportAgain}`,
  'file.blank': () => `The file holds only blank lines and empty cells. ${exportAgain}`,
  'file.no-table': ({ sheet }) =>
    sheet === undefined
      ? `All sheets of this workbook are empty. ${exportAgain}`
      : `The sheet “${sheet}” is empty. Choose another sheet.`,
  'file.too-large': ({ size, limit }) =>
    `The file is ${megabytes(size)} MB. This page cannot read more than ${megabytes(limit)} MB. Split the list over several files.`,
  'file.unpacks-too-large': ({ limit }) =>
    `The file is packed small, but becomes too large to read safely when unpacked (the limit is ${megabytes(limit)} MB). Save only the sheet with users in a new workbook and choose that.`,
  'file.too-many-cells': ({ limit }) =>
    `The file holds more than ${limit / 1_000_000} million cells. Keep only the columns you need and choose the file again.`,
  'file.encrypted': () =>
    `The file is protected with a password. Open it in Excel, remove the password under File > Info > Protect Workbook, save it with File > Save As > Excel Workbook (*.xlsx) and then choose the new file.`,
  'file.legacy-xls': () =>
    `This is an Excel 97-2003 workbook (.xls), which this page cannot read. ${saveAgain}`,
  'file.xlsb': () =>
    `This is a binary Excel workbook (.xlsb), which this page cannot read. ${saveAgain}`,
  'file.ods': () =>
    `This is a LibreOffice or OpenOffice spreadsheet (.ods), which this page cannot read. Open it, choose File > Save As > Excel 2007-365 (.xlsx) and then choose the new file.`,
  'file.zip': () =>
    `This is a packed file without an Excel workbook in it. Unpack it first. ${chooseOther}`,
  'file.html': () => `The file holds a web page, even if its name ends in .xls. ${saveAgain}`,
  'file.pdf': () => `This is a PDF, which has no cells to read. ${chooseOther}`,
  'file.rtf': () => `This is a text with layout (.rtf). ${chooseOther}`,
  'file.spreadsheet-xml': () => `This is an Excel 2003 XML spreadsheet. ${saveAgain}`,
  'file.xml': () => `This is an XML file, not a list with columns. ${chooseOther}`,
  'file.binary': () => `The file holds neither text nor a workbook. ${chooseOther}`,
  'file.damaged': ({ part }) =>
    `The file is damaged or incomplete${part ? ` (at ${part})` : ''}. Download or make it again. Does Excel open it? ${saveAgain}`,
  'file.doctype': ({ part }) =>
    `The file holds a reference that does not belong in a workbook (DOCTYPE in ${part}). For safety we do not read it. ${saveAgain}`,
  'file.unknown-packing': ({ part }) =>
    `The file is packed in a way this page does not know (at ${part}). ${saveAgain}`,
  'file.unclosed-quote': ({ rowNumber }) =>
    `On line ${rowNumber} a field begins with a quotation mark that is never closed, so it is not clear where the rows end. Add the missing " or remove it, and choose the file again.`,
  'file.sheet-missing': ({ sheet }) =>
    `The sheet “${sheet}” is not in this workbook. Choose another sheet.`,
  'file.gone': () =>
    'The file was moved or deleted after you chose it. Choose it again where it is now.',
  'file.unreadable': () =>
    'The file was changed after you chose it, or you are not allowed to read it. Close it in other programs and choose it again.',
  'file.out-of-memory': () =>
    'This computer has too little free memory for this file. Close other tabs, or split the list over several files.',
  'file.cancelled': () => 'Reading was stopped. Choose the file again to go on.',
};

export const fileRemarks: typeof nl.fileRemarks = {
  'row.too-short': ({ rowNumber, expected, found }) =>
    `Line ${rowNumber} has ${fields(found)}, most lines have ${expected}. Check whether a column is missing.`,
  'row.too-long': ({ rowNumber, expected, found }) =>
    `Line ${rowNumber} has ${fields(found)}, most lines have ${expected}. Check whether a field holds a separator.`,
  'text.after-quote': ({ rowNumber, columnNumber }) =>
    `Line ${rowNumber}, column ${columnNumber}: there is text after the closing quotation mark. We read it as part of the field. Check whether that is right.`,
  'text.quote-inside': ({ rowNumber, columnNumber }) =>
    `Line ${rowNumber}, column ${columnNumber}: there is a quotation mark in the middle of the field. We leave it there. Check whether that is right.`,
  'text.unreadable-characters': ({ rowNumber, count }) =>
    `The file holds ${count === 1 ? '1 character' : `${count} characters`} that cannot be read in this character set, first on line ${rowNumber}. Choose another character set.`,
  'text.mixed-character-sets': () =>
    'The file mixes letters of two character sets. We read it as windows-1252. Look closely at names with an accent, or make the export again.',
  'sheet.hidden': ({ sheet }) =>
    `The sheet “${sheet}” is hidden in the workbook. Check whether this is the sheet you mean.`,
  'sheet.hidden-rows': ({ count, rowNumber }) =>
    `${count === 1 ? `1 row is hidden (row ${rowNumber})` : `${count} rows are hidden (the first is row ${rowNumber})`}, perhaps by a filter. We read them too. Check whether they belong.`,
  'sheet.hidden-columns': ({ count }) =>
    `${count === 1 ? '1 column is hidden' : `${count} columns are hidden`}. We read them too.`,
  'sheet.formula-without-result': ({ count, rowNumber }) =>
    `${count === 1 ? '1 formula has' : `${count} formulas have`} no result in the file, first on row ${rowNumber}. We read those cells as empty. Open the file in Excel, save it and choose it again.`,
  'remark.more': ({ about, count }) =>
    `${count === 1 ? '1 more line has' : `${count} more lines have`} ${repeated[about]}.`,
};

const repeated: Record<RowRemark['code'], string> = {
  'row.too-short': 'too few fields',
  'row.too-long': 'too many fields',
  'text.after-quote': 'text after a closing quotation mark',
  'text.quote-inside': 'a quotation mark in the middle of a field',
};

function fields(count: number): string {
  return count === 1 ? '1 field' : `${count} fields`;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

// @ts-check
import { columns, makeUsers } from './make-users.mjs';
import { target } from '../numbers.mjs';
import { packPart, writeZip } from './zip-file.mjs';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/**
 * Writes the users as a workbook, the way Excel keeps text: once, in the list of shared strings.
 * @param {string} path @param {number} rows
 */
export async function makeXlsx(path, rows) {
  const strings = new SharedStrings();
  const sheet = await packPart('xl/worksheets/sheet1.xml', sheetOf(userRows(rows, strings)));
  writeZip(path, [...(await frameParts()), sheet, await packPart(sharedPart, strings.parts())]);
}

/**
 * Writes the codes with, beside each, the target number and the formula of the procedure that this
 * site replaces. The formulas have no results yet.
 * @param {string} path @param {number} rows
 */
export async function makeFormulaXlsx(path, rows) {
  const sheet = await packPart('xl/worksheets/sheet1.xml', sheetOf(formulaRows(rows)));
  writeZip(path, [...(await frameParts()), sheet]);
}

const sharedPart = 'xl/sharedStrings.xml';

/** Everything of a workbook but its sheet and its strings. */
export function frameParts() {
  return Promise.all(
    Object.entries({
      '[Content_Types].xml':
        `${xml}<Types xmlns="${packaged}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}` +
        `${override('sharedStrings', 'sharedStrings')}</Types>`,
      '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
      'xl/workbook.xml':
        `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
        '<sheet name="Gebruikers" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relations(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ),
    }).map(([name, text]) => packPart(name, [text])),
  );
}

/** @param {string} part @param {string} kind */
function override(part, kind) {
  const type = `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  return `<Override PartName="/xl/${part}.xml" ContentType="${type}"/>`;
}

/** @param {[kind: string, place: string][]} links */
function relations(...links) {
  const parts = links.map(
    ([kind, place], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${place}"/>`,
  );
  return `${xml}<Relationships xmlns="${packaged}/relationships">${parts.join('')}</Relationships>`;
}

/** @param {Iterable<string>} rows */
export function* sheetOf(rows) {
  yield `${xml}<worksheet xmlns="${main}"><sheetData>`;
  yield* rows;
  yield '</sheetData></worksheet>';
}

/** @param {number} count @param {SharedStrings} strings */
function* userRows(count, strings) {
  yield row(1, columns.map(stringCell));
  let number = 1;
  for (const user of makeUsers(count)) yield row((number += 1), user.map(stringCell));

  /** @param {string} text @param {number} column */
  function stringCell(text, column) {
    return text === '' ? '' : `<c r="@${letter(column)}" t="s"><v>${strings.place(text)}</v></c>`;
  }
}

/** @param {number} count */
function* formulaRows(count) {
  let number = 0;
  for (const [code = ''] of makeUsers(count)) {
    number += 1;
    const formula = `CONCATENATE(B${number},RIGHT(A${number},LEN(A${number})-5))`;
    yield row(number, [
      `<c r="@A" t="inlineStr"><is><t xml:space="preserve">${escape(code)}</t></is></c>`,
      `<c r="@B"><v>${target}</v></c>`,
      `<c r="@C" t="str"><f>${formula}</f></c>`,
    ]);
  }
}

/** A row; `@` in a cell stands before the letter of its column. @param {number} number @param {string[]} cells */
function row(number, cells) {
  const placed = cells.join('').replace(/"@([A-Z])"/g, `"$1${number}"`);
  return `<row r="${number}">${placed}</row>`;
}

/** @param {number} column */
function letter(column) {
  return String.fromCharCode(65 + column);
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

class SharedStrings {
  /** @type {Map<string, number>} */
  #places = new Map();

  /** @param {string} text */
  place(text) {
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  *parts() {
    yield `${xml}<sst xmlns="${main}" uniqueCount="${this.#places.size}">`;
    for (const text of this.#places.keys()) {
      yield `<si><t xml:space="preserve">${escape(text)}</t></si>`;
    }
    yield '</sst>';
  }
}

import type { FileRemark } from '../file-issue.ts';
import { limits } from '../limits.ts';
import { workbookLimits } from '../workbook-limits.ts';
import { refuse } from '../refuse.ts';
import { CellTable } from '../cell-table.ts';
import type { Table } from '../table.ts';
import { rowsPerStep } from '../steps.ts';
import { readCellContent, type NumberContext } from './cell-content.ts';
import { parseCellReference, refersTo } from './cell-reference.ts';
import { HiddenColumns } from './hidden-columns.ts';
import { readXml, type XmlAttributes, type XmlVisitor } from './read-xml.ts';
import { RowCounter } from './row-counter.ts';
import { StringCollector, type SharedStrings } from './shared-strings.ts';
import { isTrue } from './workbook.ts';

/** What the cells of a sheet refer to. */
export type CellContext = NumberContext & { sharedStrings: SharedStrings };

export type SheetReading = { table: Table; remarks: FileRemark[] };

/**
 * Reads one worksheet. Numbers come as the file stores them, dates in ISO form, formulas as their
 * kept result, merged cells in their first cell. Empty cells and rows take no room. `onRows` hears
 * how many rows there are, every now and then and at the end.
 *
 * Reports `sheet.hidden-rows`, `sheet.hidden-columns`, `sheet.formula-without-result`. Throws
 * `FileRefused` as `readXml` does, with `file.too-many-cells`, and with `file.damaged` when rows or
 * cells do not follow each other, stand outside a sheet, or refer to a string that is not there.
 */
export async function readSheet(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
  context: CellContext,
  onRows: (count: number) => void,
): Promise<SheetReading> {
  const visitor = new SheetVisitor(part, context, onRows);
  await readXml(part, pieces, visitor);
  onRows(visitor.table.rowCount);
  return { table: visitor.table, remarks: visitor.remarks() };
}

type OpenCell = {
  column: number;
  type: string;
  style: number;
  value: string | undefined;
  formula: boolean;
};

/** A cell as nearly every program writes it, without entities in its value. */
const plainCell =
  /<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d{1,5})")?(?: t="([a-z]{1,3})")?(?:\/>|><v>([^<&\r]*)<\/v><\/c>)/y;

class SheetVisitor implements XmlVisitor {
  readonly table: CellTable;
  readonly #part: string;
  readonly #context: CellContext;
  readonly #onRows: (count: number) => void;
  readonly #inlineText = new StringCollector();
  readonly #hiddenColumns = new HiddenColumns();
  readonly #hiddenRows = new RowCounter();
  readonly #formulasWithoutResult = new RowCounter();
  #inRows = false;
  #inRow = false;
  #rowNumber = 0;
  #rowDigits = '';
  #rowHidden = false;
  #column = -1;
  #cell: OpenCell | undefined;
  #inValue = false;
  #cellCount = 0;

  constructor(part: string, context: CellContext, onRows: (count: number) => void) {
    this.table = new CellTable(context.sharedStrings.texts);
    this.#part = part;
    this.#context = context;
    this.#onRows = onRows;
  }

  readWhole(text: string, at: number): number {
    if (!this.#inRow || this.#cell) return at;
    plainCell.lastIndex = at;
    const [whole, reference, style = '0', type = 'n', value] = plainCell.exec(text) ?? [];
    if (whole === undefined) return at;
    const column = this.#placeCell(reference);
    this.#closeCell({ column, type, style: Number(style), value, formula: false });
    return at + whole.length;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'col') this.#hiddenColumns.add(attributes);
    if (name === 'sheetData') this.#inRows = true;
    if (!this.#inRows) return;
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (this.#cell) this.#openInCell(name, this.#cell);
  }

  text(text: string): void {
    if (!this.#cell) return;
    if (this.#inValue) this.#cell.value += text;
    else this.#inlineText.text(text);
  }

  close(name: string): void {
    if (name === 'sheetData') this.#inRows = false;
    if (name === 'row') this.#closeRow();
    if (name === 'v') this.#inValue = false;
    if (!this.#cell) return;
    this.#inlineText.close(name);
    if (name === 'c') this.#closeCell(this.#cell);
  }

  remarks(): FileRemark[] {
    const remarks: FileRemark[] = [];
    const rows = this.#hiddenRows;
    const formulas = this.#formulasWithoutResult;
    const columns = this.#hiddenColumns.countWithin(this.table.columnCount);
    if (rows.count > 0) remarks.push({ code: 'sheet.hidden-rows', ...rows.found() });
    if (columns > 0) remarks.push({ code: 'sheet.hidden-columns', count: columns });
    if (formulas.count > 0) {
      remarks.push({ code: 'sheet.formula-without-result', ...formulas.found() });
    }
    return remarks;
  }

  #openRow(attributes: XmlAttributes): void {
    const given = attributes['r'];
    const rowNumber = given === undefined ? this.#rowNumber + 1 : Number(given);
    const follows = Number.isInteger(rowNumber) && rowNumber > this.#rowNumber;
    if (!follows || rowNumber > workbookLimits.rows) this.#refuse();
    this.#inRow = true;
    this.#rowNumber = rowNumber;
    this.#rowDigits = String(rowNumber);
    this.#rowHidden = isTrue(attributes['hidden']);
    this.#column = -1;
  }

  #closeRow(): void {
    this.#inRow = false;
    const filled = this.table.rowNumber(this.table.rowCount - 1) === this.#rowNumber;
    if (this.#rowHidden && filled) this.#hiddenRows.add(this.#rowNumber);
    this.#rowHidden = false;
    if (filled && this.table.rowCount % rowsPerStep === 0) this.#onRows(this.table.rowCount);
  }

  #openCell(attributes: XmlAttributes): void {
    const column = this.#placeCell(attributes['r']);
    const type = attributes['t'] ?? 'n';
    const style = Number(attributes['s'] ?? 0);
    this.#cell = { column, type, style, value: undefined, formula: false };
    this.#inlineText.begin();
  }

  /** A cell without reference stands right of the one before it. */
  #placeCell(reference: string | undefined): number {
    if (++this.#cellCount > limits.cells) {
      refuse({ code: 'file.too-many-cells', limit: limits.cells });
    }
    const next = this.#column + 1;
    const isNext = reference === undefined || refersTo(reference, next, this.#rowDigits);
    const place = isNext
      ? { column: next, rowNumber: this.#rowNumber }
      : parseCellReference(reference);
    if (!place || place.column < next || place.column >= workbookLimits.columns)
      return this.#refuse();
    if (place.rowNumber !== this.#rowNumber) this.#refuse();
    this.#column = place.column;
    return place.column;
  }

  #openInCell(name: string, cell: OpenCell): void {
    this.#inlineText.open(name);
    if (name === 'f') cell.formula = true;
    if (name !== 'v') return;
    this.#inValue = true;
    cell.value = '';
  }

  #closeCell({ column, type, style, value, formula }: OpenCell): void {
    this.#cell = undefined;
    if (formula && value === undefined) this.#formulasWithoutResult.add(this.#rowNumber);
    if (type === 's') {
      this.#addShared(column, value?.trim() ?? '');
      return;
    }
    const inline = type === 'inlineStr' ? this.#inlineText.result() : '';
    const content = readCellContent({ type, style, value: value ?? '', inline }, this.#context);
    if (!content) return this.#refuse();
    if (content.text !== '') {
      this.table.add(this.#rowNumber, column, content.kind, content.text);
    }
  }

  #addShared(column: number, value: string): void {
    if (value === '') return;
    const { sharedStrings } = this.#context;
    const index = Number(value);
    if (!Number.isInteger(index) || index < 0 || index >= sharedStrings.count) this.#refuse();
    const begin = sharedStrings.begin(index);
    const end = sharedStrings.end(index);
    if (end > begin) this.table.addPlace(this.#rowNumber, column, 'text', begin, end);
  }

  #refuse(): never {
    return refuse({ code: 'file.damaged', part: this.#part });
  }
}

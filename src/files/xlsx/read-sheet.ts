import type { FileRemark } from '../file-issue.ts';
import { limits } from '../limits.ts';
import { refuse } from '../refuse.ts';
import { SparseTable } from '../sparse-table.ts';
import type { Table } from '../table.ts';
import { readCellContent, type CellContext } from './cell-content.ts';
import { parseCellReference } from './cell-reference.ts';
import { HiddenColumns } from './hidden-columns.ts';
import { readXml, type XmlAttributes, type XmlVisitor } from './read-xml.ts';
import { RowCounter } from './row-counter.ts';
import { StringCollector } from './shared-strings.ts';
import { isTrue } from './workbook.ts';

export type SheetReading = { table: Table; remarks: FileRemark[] };

/**
 * Reads one worksheet. Numbers come as the file stores them, dates in ISO form, formulas as their
 * kept result, merged cells in their first cell. Empty cells and rows take no room.
 *
 * Reports `sheet.hidden-rows`, `sheet.hidden-columns`, `sheet.formula-without-result`. Throws
 * `FileRefused` as `readXml` does, with `file.too-many-cells`, and with `file.damaged` when rows or
 * cells do not follow each other, stand outside a sheet, or refer to a string that is not there.
 */
export async function readSheet(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
  context: CellContext,
): Promise<SheetReading> {
  const visitor = new SheetVisitor(part, context);
  await readXml(part, pieces, visitor);
  return { table: visitor.table, remarks: visitor.remarks() };
}

type OpenCell = {
  column: number;
  type: string;
  style: number;
  value: string | undefined;
  formula: boolean;
};

class SheetVisitor implements XmlVisitor {
  readonly table = new SparseTable();
  readonly #part: string;
  readonly #context: CellContext;
  readonly #inlineText = new StringCollector();
  readonly #hiddenColumns = new HiddenColumns();
  readonly #hiddenRows = new RowCounter();
  readonly #formulasWithoutResult = new RowCounter();
  #inRows = false;
  #rowNumber = 0;
  #rowHidden = false;
  #column = -1;
  #cell: OpenCell | undefined;
  #inValue = false;
  #cellCount = 0;

  constructor(part: string, context: CellContext) {
    this.#part = part;
    this.#context = context;
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
    if (!follows || rowNumber > limits.rows) this.#refuse();
    this.#rowNumber = rowNumber;
    this.#rowHidden = isTrue(attributes['hidden']);
    this.#column = -1;
  }

  #closeRow(): void {
    const filled = this.table.rowNumber(this.table.rowCount - 1) === this.#rowNumber;
    if (this.#rowHidden && filled) this.#hiddenRows.add(this.#rowNumber);
    this.#rowHidden = false;
  }

  #openCell(attributes: XmlAttributes): void {
    if (++this.#cellCount > limits.cells) {
      refuse({ code: 'file.too-many-cells', limit: limits.cells });
    }
    this.#column = this.#placeCell(attributes['r']);
    const type = attributes['t'] ?? 'n';
    const style = Number(attributes['s'] ?? 0);
    this.#cell = { column: this.#column, type, style, value: undefined, formula: false };
    this.#inlineText.begin();
  }

  /** A cell without reference stands right of the one before it. */
  #placeCell(reference: string | undefined): number {
    const next = this.#column + 1;
    const place =
      reference === undefined
        ? { column: next, rowNumber: this.#rowNumber }
        : parseCellReference(reference);
    if (!place || place.column < next || place.column >= limits.columns) return this.#refuse();
    if (place.rowNumber !== this.#rowNumber) this.#refuse();
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
    const inline = this.#inlineText.result();
    const content = readCellContent({ type, style, value: value ?? '', inline }, this.#context);
    if (!content) return this.#refuse();
    if (formula && value === undefined) this.#formulasWithoutResult.add(this.#rowNumber);
    if (content.text !== '') {
      this.table.add(this.#rowNumber, column, content.kind, content.text);
    }
  }

  #refuse(): never {
    return refuse({ code: 'file.damaged', part: this.#part });
  }
}

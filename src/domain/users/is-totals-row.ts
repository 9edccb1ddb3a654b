import type { Table } from '../../files/table.ts';

const label =
  /^(sub|eind|grand )?(totaal|totalen|total|totals|aantal|count|som|sum)( (aantal|gebruikers|regels|rijen|users|rows))?\s*[:=]?\s*[\d.,]*$/i;
const amount = /^[\d.,]+$/;

/** Whether a row only adds up: a label such as "Totaal" or "Aantal: 12", and amounts. */
export function isTotalsRow(table: Table, row: number): boolean {
  let labelled = false;
  for (let column = 0; column < table.columnCount; column += 1) {
    const text = table.text(row, column).trim();
    if (label.test(text)) labelled = true;
    else if (text !== '' && !amount.test(text)) return false;
  }
  return labelled;
}

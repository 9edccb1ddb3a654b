import { CsvWriter } from '../../../files/csv-writer.ts';
import { forRowsInSteps } from '../../../files/steps.ts';
import type { Steps } from '../../../files/steps.ts';
import { byHandOutput, mailMergeOutput, reasonsOutput } from './output-for-people.ts';
import type { OutputTexts } from './output-for-people.ts';
import { importOutput, upnOutput } from './output-for-profit.ts';
import type { UserImportOptions } from './output-for-profit.ts';
import type { OutputKind } from './output-kinds.ts';
import type { Output } from './output.ts';
import type { RenumberingPlan } from '../renumbering-plan.ts';
import { isSelected } from './row-selection.ts';
import type { RowSelection } from './row-selection.ts';

export interface OutputOptions extends UserImportOptions {
  /** The users to try with; the file `rest` holds the others. */
  readonly trial: RowSelection;
  /** The users for the file `rejected`; nobody when absent. */
  readonly rejected?: RowSelection | undefined;
  readonly texts: OutputTexts;
  /** Takes the bytes of the file piece by piece as well, to be used at once. */
  readonly onPiece?: (bytes: Uint8Array) => void;
}

/** A file that was made, and what is told about it. */
export interface MadeOutput {
  readonly kind: OutputKind;
  readonly blob: Blob;
  /** Rows in the file, the header line not counted. */
  readonly rows: number;
}

/**
 * Makes a file from a plan: `;`, CRLF, one line of column names, the last line closed. Ask
 * `findUnfitCellsInSteps` first: a character that has no place in the character set throws.
 */
export function* writeOutputInSteps(
  plan: RenumberingPlan,
  kind: OutputKind,
  options: OutputOptions,
): Steps<MadeOutput> {
  const output = describeOutput(plan, kind, options);
  const pieces: Blob[] = [];
  const writer = new CsvWriter({
    characterSet: output.characterSet,
    onPiece: (bytes) => {
      pieces.push(new Blob([bytes]));
      options.onPiece?.(bytes);
    },
  });
  for (const column of output.columns) writer.cell(column);
  writer.endRow();
  yield* forRowsInSteps(plan.counts.read, (begin, end) => {
    writeRows(begin, end, output, writer);
  });
  writer.close();
  return { kind, rows: writer.rows - 1, blob: new Blob(pieces) };
}

function writeRows(begin: number, end: number, output: Output, writer: CsvWriter): void {
  const write = (index: number): void => {
    if (!output.includes(index)) return;
    output.writeRow(writer, index);
    writer.endRow();
  };
  const placed = output.placeRows?.({ begin, end });
  if (placed) writer.copyRows(placed, (row) => write(begin + row));
  else for (let index = begin; index < end; index += 1) write(index);
}

function describeOutput(plan: RenumberingPlan, kind: OutputKind, options: OutputOptions): Output {
  const { trial, rejected, texts } = options;
  const renumbered = (index: number): boolean => plan.isRenumbered(index);
  switch (kind) {
    case 'import':
      return importOutput(plan, options, renumbered);
    case 'way-back':
      return importOutput(plan, options, renumbered, 'back');
    case 'trial':
      return importOutput(plan, options, (index) => renumbered(index) && isSelected(trial, index));
    case 'rest':
      return importOutput(plan, options, (index) => renumbered(index) && !isSelected(trial, index));
    case 'rejected':
      return importOutput(
        plan,
        options,
        (index) => renumbered(index) && rejected !== undefined && isSelected(rejected, index),
      );
    case 'upn':
      return upnOutput(plan, options.characterSet);
    case 'by-hand':
      return byHandOutput(plan, texts);
    case 'reasons':
      return reasonsOutput(plan, texts);
    case 'mail-merge':
      return mailMergeOutput(plan);
  }
}

import { CsvWriter } from '../../../files/csv-writer.ts';
import { rowsPerStep } from '../../../files/steps.ts';
import type { Steps } from '../../../files/steps.ts';
import { disarm } from '../outputs/output-for-people.ts';
import type { CheckedRow, GroupCheck } from './group-check.ts';

/** Which rows a list holds: all that count, or those that ask for something. */
export type CheckListKind = 'checked' | 'to-do';

/** The words in a list, which are not of this layer. */
export interface CheckListTexts {
  outcome(row: CheckedRow): string;
  /** What was found and what to do about it. */
  explanation(row: CheckedRow): string;
  /** About a user of the group who is not in the export. */
  readonly absent: { readonly outcome: string; readonly explanation: string };
}

export interface MadeCheckList {
  readonly blob: Blob;
  /** Rows in the file, the header line not counted. */
  readonly rows: number;
}

/** `Reden` holds the permanent codes. */
const columns = [
  ...['Rij', 'Gebruiker', 'Omschrijving', 'E-mailadres'],
  ...['Uitkomst', 'Reden', 'Toelichting'],
] as const;

/**
 * Makes a list to open in a spreadsheet: `;`, CRLF, UTF-8 with byte order mark, a value that would be
 * taken for a formula with an apostrophe in front. Users of the group who are not in the export
 * stand at the end, without row number.
 */
export function* writeCheckListInSteps(
  check: GroupCheck,
  kind: CheckListKind,
  texts: CheckListTexts,
): Steps<MadeCheckList> {
  const totalRows = check.counts.read;
  const pieces: Blob[] = [];
  const writer = new CsvWriter({
    characterSet: 'utf-8-bom',
    onPiece: (bytes) => {
      pieces.push(new Blob([bytes]));
    },
  });
  writeRow(writer, columns);
  for (let index = 0; index < totalRows; index += 1) {
    if (index % rowsPerStep === 0) yield { rows: index, totalRows };
    if (isIn(check, kind, index)) writeRow(writer, cellsOf(check.row(index), texts));
  }
  for (const code of check.absent) {
    const { outcome, explanation } = texts.absent;
    writeRow(writer, ['', code, '', '', outcome, 'group.absent', explanation]);
  }
  writer.close();
  return { blob: new Blob(pieces), rows: writer.rows - 1 };
}

function isIn(check: GroupCheck, kind: CheckListKind, index: number): boolean {
  const outcome = check.outcome(index);
  if (outcome === 'aside') return false;
  return kind === 'checked' || outcome !== 'able' || check.hasFinding(index, 'advice');
}

function cellsOf(row: CheckedRow, texts: CheckListTexts): readonly string[] {
  const { rowNumber, userCode, description, email, findings } = row;
  return [
    String(rowNumber),
    userCode,
    description,
    email,
    texts.outcome(row),
    findings.map(({ code }) => code).join(' '),
    texts.explanation(row),
  ];
}

function writeRow(writer: CsvWriter, cells: readonly string[]): void {
  for (const cell of cells) writer.cell(disarm(cell));
  writer.endRow();
}

import { escapeMarkdown, onOneLine } from '../connectors/outputs/markdown.ts';
import { disarm } from '../users/outputs/output-for-people.ts';
import { CsvWriter } from '../../files/csv-writer.ts';

/** A file of the run: its name, rows and SHA-256, as texts. */
export interface LogTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A logbook as it is written for people, in their language. */
export interface LogDocument {
  readonly title: string;
  /** What it is about, by label: the runbook, its address and version, the moment of writing. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** What the reader must know of a logbook. */
  readonly remark: string;
  readonly lines: LogTable;
  readonly filesTitle: string;
  readonly files: LogTable;
}

/** Writes a logbook in CommonMark with tables; whatever a text holds is shown as text. */
export function writeLogMarkdown({
  title,
  facts,
  remark,
  lines,
  filesTitle,
  files,
}: LogDocument): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    '',
    ...facts.map(([label, text]) => `- ${escapeMarkdown(label)}: ${factText(text)}`),
    '',
    escapeMarkdown(remark),
    '',
    ...tableLines(lines),
    ...(files.rows.length === 0
      ? []
      : ['', `## ${escapeMarkdown(filesTitle)}`, '', ...tableLines(files)]),
  ];
  return `${parts.join('\n')}\n`;
}

/** An address is a link. */
function factText(text: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(text) ? `<${text}>` : escapeMarkdown(text);
}

function tableLines({ columns, rows }: LogTable): string[] {
  return [columns, columns.map(() => '---'), ...rows.map((row) => row.map(escapeMarkdown))].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

/**
 * Writes a table to be opened in a spreadsheet: `;`, CRLF, UTF-8 with byte order mark. A text that
 * would be taken for a formula gets an apostrophe in front, and line ends become blanks.
 */
export function writeLogCsv({ columns, rows }: LogTable): Blob {
  const pieces: Blob[] = [];
  const writer = new CsvWriter({
    characterSet: 'utf-8-bom',
    onPiece: (bytes) => {
      pieces.push(new Blob([bytes]));
    },
  });
  for (const row of [columns, ...rows]) {
    for (const cell of row) writer.cell(disarm(onOneLine(cell)));
    writer.endRow();
  }
  writer.close();
  return new Blob(pieces, { type: 'text/csv' });
}

import type { LogDocument, LogTable } from '../domain/run/log-document.ts';
import type { Run } from '../domain/run/run.ts';
import { readState } from '../domain/run/run-state.ts';
import { writeLogLines, type LogLine } from './log-lines.ts';
import { stepOf, type LogNames, type LogSentences } from './log-names.ts';
import type { LogDocumentTexts } from './nl/log-document.ts';

/** The lines of a logbook and the words around them, in one language. */
export interface LogCatalog {
  readonly logSentences: LogSentences;
  readonly logDocument: LogDocumentTexts;
}

/** What a run does not know of itself. */
export interface LogAbout {
  /** The title of the runbook. */
  readonly runbook: string;
  /** Its full address, without a place on the page. */
  readonly address: string;
  /** The version that is read now. */
  readonly content: number;
  /** ISO 8601 with zone. */
  readonly now: string;
  readonly hidden: boolean;
  readonly names: LogNames;
}

/** The logbook of a run as a document: every line, and the files that were made. */
export function describeLog(run: Run, about: LogAbout, catalog: LogCatalog): LogDocument {
  const { logDocument: texts, logSentences } = catalog;
  const state = readState(run);
  const lines = writeLogLines(run, about.names, logSentences);
  return {
    title: texts.title(state.name),
    facts: [
      [texts.runbook, about.runbook],
      [texts.address, about.address],
      [texts.version, texts.versions(about.content, state.content)],
      [texts.writtenAt, about.now],
      ...(about.hidden ? [[texts.values, texts.hidden] as const] : []),
    ],
    remark: texts.noProof,
    lines: {
      columns: texts.columns,
      rows: lines.map((line) => lineCells(line, about)),
    },
    filesTitle: texts.filesTitle,
    files: {
      columns: texts.fileColumns,
      rows: state.files.map(({ name, rows, sha256 }) => [name, countOf(rows), sha256]),
    },
  };
}

function lineCells({ entry: { event }, sentence }: LogLine, { names }: LogAbout): string[] {
  const step = names.steps.get(stepOf(event, names) ?? '');
  return [
    event.at,
    step === undefined ? '' : `${String(step.number)} ${step.title}`,
    sentence,
    event.by ?? '',
  ];
}

/** The same lines with all that a spreadsheet can sort and filter by. */
export function tabulateLog(run: Run, about: LogAbout, catalog: LogCatalog): LogTable {
  const lines = writeLogLines(run, about.names, catalog.logSentences);
  return {
    columns: catalog.logDocument.sheetColumns,
    rows: lines.map((line) => sheetCells(line, about)),
  };
}

function sheetCells({ entry: { event }, sentence, content }: LogLine, about: LogAbout): string[] {
  const id = stepOf(event, about.names);
  const step = id === undefined ? undefined : about.names.steps.get(id);
  const file = event.kind === 'file' ? event : undefined;
  return [
    event.at,
    step === undefined ? (id ?? '') : String(step.number),
    step?.title ?? '',
    event.kind,
    sentence,
    event.by ?? '',
    file?.name ?? '',
    file === undefined ? '' : countOf(file.rows),
    file?.sha256 ?? '',
    String(content),
    id === undefined ? about.address : `${about.address}#${id}`,
  ];
}

/** No rows: the file is not a list. */
function countOf(rows: number): string {
  return rows === 0 ? '' : String(rows);
}

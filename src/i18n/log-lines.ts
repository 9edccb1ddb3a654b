import { readLog, type LogEntry } from '../domain/run/log-entries.ts';
import type { Run } from '../domain/run/run.ts';
import type { LogNames, LogSentences } from './log-names.ts';

/** A line of the logbook to read. */
export interface LogLine {
  readonly entry: LogEntry;
  readonly sentence: string;
  /** The version of the runbook that was read then. */
  readonly content: number;
}

/** Every event of a run as a sentence, in their order. */
export function writeLogLines(
  run: Pick<Run, 'events'>,
  names: LogNames,
  sentences: LogSentences,
): readonly LogLine[] {
  let content = 0;
  return readLog(run).map((entry) => {
    if ('content' in entry.event) ({ content } = entry.event);
    return { entry, sentence: sentenceFor(entry, names, sentences), content };
  });
}

/** The cast is safe: the sentence is the one of the entry's own kind. */
function sentenceFor(entry: LogEntry, names: LogNames, sentences: LogSentences): string {
  const write = sentences[entry.kind] as (entry: LogEntry, names: LogNames) => string;
  return write(entry, names);
}

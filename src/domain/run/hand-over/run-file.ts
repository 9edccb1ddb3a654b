import { timeWithZone } from '../record-event.ts';
import { readRun } from '../read-run.ts';
import { isFields } from '../field-checks.ts';
import type { Run } from '../run.ts';
import { readState } from '../run-state.ts';
import { latestOrder } from './hand-over.ts';
import type { HandOver, HandOverChoice, HandOverIssue } from './hand-over.ts';
import { leaveOutSecrets } from './leave-out-secrets.ts';
import { describe, type HandOverPage } from './make-hand-over.ts';
import { readDescription } from './read-description.ts';

/** Bytes; a run of a year of work takes some hundred thousand. */
export const largestRunFile = 5_000_000;

/** What a run file says, or why it says nothing. */
export type RunFileReading =
  | { readonly status: 'read'; readonly handOver: HandOver }
  | { readonly status: 'refused'; readonly issue: RunFileIssue };

export type RunFileIssue =
  /** No run file, or no longer a whole one. */
  | { readonly code: 'run-file.damaged' }
  /** Made by a later version of this site. */
  | { readonly code: 'run-file.newer' }
  /** Complete, and about the runbook at another address. */
  | { readonly code: 'run-file.other-runbook'; readonly runbook: string };

/**
 * The JSON of a whole run with its logbook, and who hands it over. Reports `hand-over.secret` for
 * what was left out.
 */
export function writeRunFile(
  run: Run,
  choice: Omit<HandOverChoice, 'parts'>,
  { content }: Pick<HandOverPage, 'content'>,
  now: Date,
): { json: string; issues: readonly HandOverIssue[] } {
  const { events, issues } = leaveOutSecrets(run.events);
  const handOver = { content, at: timeWithZone(now), ...describe(choice) };
  const { version, id, runbook } = run;
  const file = { version, id, runbook, handOver, events };
  return { json: `${JSON.stringify(file, undefined, 1)}\n`, issues };
}

/** Reads the text of a run file, on the page of a runbook. Reports `run-file.*`. */
export function readRunFile(json: string, runbook: string): RunFileReading {
  const file = parse(json);
  const reading = readRun(file);
  if ('problem' in reading) return refuse(`run-file.${reading.problem}`);
  const { run } = reading;
  if (run.events.some(({ order }) => order > latestOrder)) return refuse('run-file.damaged');
  if (run.runbook !== runbook)
    return {
      status: 'refused',
      issue: { code: 'run-file.other-runbook', runbook: run.runbook },
    };
  return { status: 'read', handOver: describeFile(run, file) };
}

/** A run that was stored as it is has nobody who hands it over. */
function describeFile(run: Run, file: unknown): HandOver {
  const found = isFields(file) && isFields(file.handOver) ? file.handOver : {};
  const { content = 0, at = readState(run).changedAt, from, step, warnAfter } = found;
  const own = { runbook: run.runbook, run: run.id };
  const plain = { ...own, content: 0, at: readState(run).changedAt };
  const about = readDescription({ ...own, content, at, from, step, warnAfter });
  return { ...(about ?? plain), events: run.events };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function refuse(code: Exclude<RunFileIssue['code'], 'run-file.other-runbook'>): RunFileReading {
  return { status: 'refused', issue: { code } };
}

import type { LogEntryOf } from '../domain/run/log-entries.ts';
import type { RunEvent } from '../domain/run/run-event.ts';

/** What the page calls the things that a run only knows by their id. */
export interface LogNames {
  readonly steps: ReadonlyMap<string, { readonly number: number; readonly title: string }>;
  /** The label of a value, by its key. */
  readonly values: ReadonlyMap<string, string>;
  /** The title of an option, by `key=value`. */
  readonly options: ReadonlyMap<string, string>;
  /** What a line with a box says, and the step it stands in. */
  readonly checks: ReadonlyMap<string, { readonly text: string; readonly step?: string }>;
  /** Closing questions. */
  readonly questions: ReadonlyMap<string, string>;
}

/** One sentence for each kind of event, as a line of the logbook. */
export type LogSentences = {
  readonly [Kind in RunEvent['kind']]: (entry: LogEntryOf<Kind>, names: LogNames) => string;
};

/** `stap 14`, or `stap oude-stap` for a step that the page does not have. */
export function nameStep(word: string, id: string, { steps }: LogNames): string {
  return `${word} ${String(steps.get(id)?.number ?? id)}`;
}

/** What was filled in, with the title of an option behind it. */
export function nameValue(key: string, text: string, { options }: LogNames): string {
  const title = options.get(`${key}=${text}`);
  return title === undefined ? text : title;
}

/** The step that an event is about, or that its line stands in. */
export function stepOf(event: RunEvent, { checks }: LogNames): string | undefined {
  if (event.kind === 'check') return checks.get(event.check)?.step;
  return 'step' in event ? event.step : undefined;
}

/** The first eight digits of a checksum; files have all of them. */
export function shortSum(sha256: string): string {
  return `${sha256.slice(0, 8)}…`;
}

/** Names in which values of a run cannot be read either: checks hold them. */
export function hideNames(names: LogNames, hide: (text: string) => string): LogNames {
  const checks = [...names.checks].map(([id, check]) => {
    return [id, { ...check, text: hide(check.text) }] as const;
  });
  return { ...names, checks: new Map(checks) };
}

import { runVersion, type Run } from '../run.ts';
import type { RunEvent, StepState } from '../run-event.ts';
import { readState, type RunNote, type RunState } from '../run-state.ts';
import type { HandOver } from './hand-over.ts';
import { mergeHandOver } from './receive-hand-over.ts';

/** Ids of steps and checks, and keys of values. */
export interface Places {
  readonly steps: readonly string[];
  readonly values: readonly string[];
  readonly checks: readonly string[];
}

/** One thing of which the two say something else; `merged` is what stands after merging. */
export interface Difference<Content> {
  readonly id: string;
  readonly mine: Content | undefined;
  readonly theirs: Content | undefined;
  readonly merged: Content | undefined;
}

/** What arrives against what is there. */
export interface HandOverComparison {
  readonly sameRun: boolean;
  readonly values: readonly Difference<string>[];
  readonly steps: readonly Difference<StepState>[];
  readonly checks: readonly Difference<boolean>[];
  /** Notes that are new here, or read otherwise than here, by the id of the note. */
  readonly notes: readonly Difference<string>[];
  /** What the page does not have: the sender read another version of the runbook. */
  readonly unknown: Places;
}

/**
 * Holds a hand-over against my run, or against nothing; `page` is what stands on the page. Nothing
 * that is not listed changes by merging.
 */
export function compareHandOver(
  run: Run | undefined,
  handOver: HandOver,
  page: Places,
): HandOverComparison {
  const states = [run, asRun(handOver), run && mergeHandOver(run, handOver)].map(stateOf);
  const ids = placesIn(handOver.events);
  const notes = states[1]?.notes.map(({ id }) => id) ?? [];
  return {
    sameRun: run !== undefined && run.id === handOver.run,
    values: compare(ids.values, states, ({ values }) => values),
    steps: compare(ids.steps, states, ({ steps }) => mapValues(steps, ({ state }) => state)),
    checks: compare(ids.checks, states, ({ checks }) => checks),
    notes: compare(notes, states, ({ notes }) => textsOf(notes)),
    unknown: {
      values: without(ids.values, page.values),
      steps: without(ids.steps, page.steps),
      checks: without(ids.checks, page.checks),
    },
  };
}

/** The run that a hand-over is by itself, to read how it stands. */
export function asRun({ run = '', runbook, events }: HandOver): Run {
  return { version: runVersion, id: run, runbook, events };
}

/** What the events are about, each once. */
export function placesIn(events: readonly RunEvent[]): Places {
  const of = (read: (event: RunEvent) => string | undefined) => [
    ...new Set(events.map(read).filter((id) => id !== undefined)),
  ];
  return {
    values: of((event) => (event.kind === 'value' ? event.key : undefined)),
    steps: of((event) => (event.kind === 'step' ? event.step : undefined)),
    checks: of((event) => (event.kind === 'check' ? event.check : undefined)),
  };
}

type States = readonly (RunState | undefined)[];

/** Without a run of mine everything is new, and stands as the sender has it. */
function compare<Content>(
  ids: readonly string[],
  states: States,
  read: (state: RunState) => Readonly<Record<string, Content>>,
): Difference<Content>[] {
  const [mine, theirs, merged] = states.map(
    (state) => state && new Map(Object.entries(read(state))),
  );
  return ids
    .map((id) => ({
      id,
      mine: mine?.get(id),
      theirs: theirs?.get(id),
      merged: (merged ?? theirs)?.get(id),
    }))
    .filter(({ mine, theirs }) => mine !== theirs);
}

function textsOf(notes: readonly RunNote[]): Record<string, string> {
  return Object.fromEntries(notes.map(({ id, text }) => [id, text]));
}

function stateOf(run: Run | undefined): RunState | undefined {
  return run && readState(run);
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  turn: (from: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, turn(item)]));
}

function without(ids: readonly string[], known: readonly string[]): string[] {
  return ids.filter((id) => !known.includes(id));
}

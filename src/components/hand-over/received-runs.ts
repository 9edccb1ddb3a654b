import { listKept } from '../../browser/kept-runs.ts';
import { keepRun, leaveRun, switchRun } from '../../browser/keep-run.ts';
import type { OpenRun } from '../../browser/open-run.ts';
import { readKept } from '../../browser/run-storage.ts';
import { drawId, openRun, recordIn, runState } from '../../browser/run-store.ts';
import { asRun } from '../../domain/run/hand-over/compare-hand-over.ts';
import type { HandOver } from '../../domain/run/hand-over/hand-over.ts';
import { mergeHandOver, startFromHandOver } from '../../domain/run/hand-over/receive-hand-over.ts';
import type { Run } from '../../domain/run/run.ts';
import type { RunAction } from '../../domain/run/run-event.ts';
import { readState } from '../../domain/run/run-state.ts';
import { handOverTexts } from '../../i18n/hand-over-sentences.ts';
import { dayHere } from '../../i18n/days-here.ts';

const { receive } = handOverTexts;

let mineBefore: OpenRun | undefined;

/** The run of mine that a hand-over can be merged with, and what it is called. */
export interface MergeTarget {
  readonly run: Run;
  readonly name: string;
  readonly finished: boolean;
}

/** A copy of that same run in this browser, else the run that is open on this page. */
export function mergeTarget({ run: id }: HandOver): MergeTarget | undefined {
  const { run: open, place } = openRun.get();
  const mine = place === 'viewed' ? undefined : open;
  const run = mine?.id === id ? mine : (readSame(id) ?? mine);
  if (run === undefined) return undefined;
  const { name, finished } = readState(run);
  return {
    run,
    finished,
    name: name === undefined ? receive.mineUnnamed : receive.mineNamed(name),
  };
}

/** The name under which a run that lasts as long as the tab is kept before another one opens. */
export function nameBeforeLeaving(): string | undefined {
  const { run, place } = openRun.get();
  if (run === undefined || place !== 'tab') return undefined;
  const { name, startedAt } = readState(run);
  return name ?? receive.nameOfMine(dayHere(startedAt.slice(0, 10)));
}

/** Goes on in a new run where the colleague was; false where mine would be lost by that. */
export function startNew(handOver: HandOver): boolean {
  if (!keepMine()) return false;
  const own = handOver.run === undefined || isHere(handOver.run);
  const id = own ? drawId() : (handOver.run ?? drawId());
  const run = startFromHandOver(handOver, id, { id: drawId(), now: new Date() });
  const received = withOwnName(recordIn(run, receivedFrom(handOver)));
  const { name } = readState(received);
  switchRun(received, name === undefined ? 'tab' : 'browser');
  return true;
}

/** Two runs of one name cannot be told apart in the list: the later one gets a number. */
function withOwnName(run: Run): Run {
  const { name } = readState(run);
  const names = listKept().flatMap(({ reading }) =>
    'run' in reading && reading.run.id !== run.id ? [readState(reading.run).name] : [],
  );
  if (name === undefined || !names.includes(name)) return run;
  let number = 2;
  while (names.includes(receive.nameAgain(name, number))) number += 1;
  return recordIn(run, { kind: 'named', name: receive.nameAgain(name, number) });
}

/** Brings the two together in mine; false where the run that is open would be lost by that. */
export function merge(handOver: HandOver, { run }: MergeTarget): boolean {
  const open = openRun.get();
  const here = open.run?.id === run.id;
  if (!here && !keepMine()) return false;
  const merged = recordIn(mergeHandOver(run, handOver), receivedFrom(handOver));
  switchRun(merged, here && open.place === 'tab' ? 'tab' : 'browser');
  return true;
}

/** Shows it on the page without storing anything. */
export function view(handOver: HandOver): void {
  mineBefore = openRun.get();
  const stamp = { id: drawId(), now: new Date() };
  switchRun(startFromHandOver(handOver, handOver.run ?? drawId(), stamp), 'viewed');
}

/** Back to mine, also where it stood on the page only because storage is refused. */
export function stopViewing(): void {
  if (openRun.get().place !== 'viewed') return;
  leaveRun();
  if (openRun.get().run === undefined && mineBefore?.run) openRun.set(mineBefore);
}

function keepMine(): boolean {
  const name = nameBeforeLeaving();
  if (name === undefined) return true;
  if (runState.get()?.finished === true) return false;
  keepRun(name);
  return openRun.get().trouble === undefined;
}

function receivedFrom(handOver: HandOver): RunAction {
  const { name } = readState(asRun(handOver));
  const { from } = handOver;
  return {
    kind: 'received',
    ...(from === undefined ? {} : { from }),
    ...(name === undefined ? {} : { run: name }),
  };
}

function readSame(id: string | undefined): Run | undefined {
  const stored = id === undefined ? undefined : readKept(id);
  return stored !== undefined && 'run' in stored ? stored.run : undefined;
}

function isHere(id: string): boolean {
  return openRun.get().run?.id === id || readKept(id) !== undefined;
}

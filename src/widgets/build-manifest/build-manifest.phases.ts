import type { ValueSource } from '../../browser/value-store.ts';
import type { ConnectorManifest } from '../../domain/connectors/connector-manifest.ts';
import {
  forgetField,
  redo,
  replaceDraft,
  startHistory,
  takeStep,
  undo,
  type Change,
  type History,
} from './draft-history.ts';
import { withFault, withParts, withTextAt, type Draft } from './draft.ts';
import { fillEmpty, linkedValues, takeValues } from './linked-values.ts';
import { isBlank } from './keep-draft.ts';
import type { News } from './take-in.messages.ts';

type Texts = Readonly<Record<string, string>>;

/** The manifest in the making, and what the tab said when it was looked at last. */
export interface Work {
  readonly history: History;
  readonly seen: Texts;
  /** Whose values those were. */
  readonly source: ValueSource;
  /** The tab was emptied elsewhere, and there is more in the manifest than what stood there. */
  readonly leftBehind?: boolean;
}

/** Where the tool is: at rest, reading what was pasted or dropped, or telling what came of it. */
export type Phase =
  | { readonly phase: 'making'; readonly work: Work }
  | { readonly phase: 'reading'; readonly work: Work }
  | { readonly phase: 'told'; readonly work: Work; readonly news: readonly News[] };

export type PhaseEvent =
  | { readonly event: 'typed' | 'faulty'; readonly path: string; readonly text: string }
  | {
      readonly event: 'changed';
      readonly change: Change;
      readonly parts: Partial<ConnectorManifest>;
    }
  | { readonly event: 'replaced'; readonly change: Change; readonly draft: Draft }
  | { readonly event: 'forgotten'; readonly path: string; readonly secret: string }
  | { readonly event: 'values'; readonly values: Texts; readonly source: ValueSource }
  | { readonly event: 'undone' | 'redone' }
  /** What was left behind stays. */
  | { readonly event: 'kept' }
  | { readonly event: 'reading' }
  | { readonly event: 'told'; readonly news: readonly News[] };

export function startPhase(draft: Draft, seen: Texts, source: ValueSource): Phase {
  return { phase: 'making', work: { history: startHistory(draft), seen, source } };
}

export function nextPhase(phase: Phase, event: PhaseEvent): Phase {
  const { work } = phase;
  switch (event.event) {
    case 'reading':
      return { phase: 'reading', work };
    case 'told':
      return { phase: 'told', work, news: event.news };
    case 'values':
      return { ...phase, work: afterValues(work, event) };
    case 'kept':
      return { ...phase, work: { ...work, leftBehind: false } };
    default:
      return { ...phase, work: { ...work, history: nextHistory(work.history, event) } };
  }
}

type HistoryEvent = Exclude<PhaseEvent, { event: 'reading' | 'told' | 'values' | 'kept' }>;

function nextHistory(history: History, event: HistoryEvent): History {
  const { draft } = history;
  switch (event.event) {
    case 'typed':
      return takeStep(history, aboutField(event), withTextAt(draft, event.path, event.text));
    case 'faulty':
      return takeStep(history, aboutField(event), withFault(draft, event.path, event.text));
    case 'changed':
      return takeStep(history, event.change, withParts(draft, event.parts));
    case 'replaced':
      return takeStep(history, event.change, event.draft);
    case 'forgotten':
      return forgetField(history, event.path, event.secret);
    case 'undone':
      return undo(history);
    case 'redone':
      return redo(history);
  }
}

function aboutField({ path }: { readonly path: string }): Change {
  return { code: 'field', path };
}

/** The reader's values change elsewhere, so that is not a step to take back here. */
function afterValues(work: Work, { values, source }: ValuesEvent): Work {
  const { history, leftBehind = false } = work;
  const now = linkedValues(values);
  const other = isOther(work.source, source);
  const draft = other
    ? fillEmpty(history.draft, values)
    : takeValues(history.draft, work.seen, values);
  if (draft === history.draft) return { history, seen: now, source, leftBehind };
  const emptied = !other && Object.keys(now).length === 0;
  return {
    history: replaceDraft(history, draft),
    seen: now,
    source,
    leftBehind: emptied && !isBlank(draft.manifest),
  };
}

type ValuesEvent = Extract<PhaseEvent, { event: 'values' }>;

/** A run begins with the first value, so none and one on the same page are the same. */
function isOther(before: ValueSource, now: ValueSource): boolean {
  if (before.place !== now.place) return true;
  return before.run !== '' && now.run !== '' && before.run !== now.run;
}

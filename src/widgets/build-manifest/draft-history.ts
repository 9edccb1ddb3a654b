import { textAt, withTextAt, type Draft } from './draft.ts';

/** What was done in one step, for the sentence about taking it back. */
export type Change =
  | { readonly code: 'field'; readonly path: string }
  | { readonly code: 'added' | 'removed'; readonly names: readonly string[] }
  | { readonly code: 'changed'; readonly name: string }
  | { readonly code: 'loaded' | 'moved' | 'cleared' };

/** A change and the draft from before it, or after it where it is to be done again. */
interface Step {
  readonly change: Change;
  readonly draft: Draft;
}

/** A draft, with the way back and there again. Never changed, only replaced. */
export interface History {
  readonly draft: Draft;
  /** Oldest first; the last one is what `undo` is about. */
  readonly past: readonly Step[];
  /** The last one is what `redo` is about. */
  readonly future: readonly Step[];
}

/** Steps that can be taken back. */
const stepsKept = 200;

export function startHistory(draft: Draft): History {
  return { draft, past: [], future: [] };
}

/** Takes a step; typing on in one field stays one step. */
export function takeStep(history: History, change: Change, draft: Draft): History {
  if (draft === history.draft) return history;
  const { past } = history;
  if (isSameField(past.at(-1)?.change, change)) return { draft, past, future: [] };
  const kept = past.slice(Math.max(0, past.length - stepsKept + 1));
  return { draft, past: [...kept, { change, draft: history.draft }], future: [] };
}

/** Puts another draft in place without a step: what came from elsewhere cannot be taken back here. */
export function replaceDraft(history: History, draft: Draft): History {
  return { ...history, draft };
}

export function undo({ draft, past, future }: History): History {
  const step = past.at(-1);
  if (step === undefined) return { draft, past, future };
  return {
    draft: step.draft,
    past: past.slice(0, -1),
    future: [...future, { change: step.change, draft }],
  };
}

export function redo({ draft, past, future }: History): History {
  const step = future.at(-1);
  if (step === undefined) return { draft, past, future };
  return {
    draft: step.draft,
    past: [...past, { change: step.change, draft }],
    future: future.slice(0, -1),
  };
}

/**
 * Takes a field out of now, before and after, where it holds part of a text that turned out to be
 * secret: such a text can come in pieces, and no piece may be found again.
 */
export function forgetField(history: History, path: string, secret: string): History {
  const clean = (draft: Draft): Draft => {
    const text = textAt(draft, path) || (draft.faults[path] ?? '');
    return text !== '' && secret.includes(text) ? withTextAt(draft, path, '') : draft;
  };
  const cleanStep = (step: Step): Step => ({ ...step, draft: clean(step.draft) });
  return {
    draft: clean(history.draft),
    past: history.past.map(cleanStep),
    future: history.future.map(cleanStep),
  };
}

function isSameField(last: Change | undefined, next: Change): boolean {
  return last?.code === 'field' && next.code === 'field' && last.path === next.path;
}

import type { RowEdit, RowEdits } from './row-edit.ts';

/** One thing the admin did: a row changed, or everything taken back. */
export type EditStep =
  | {
      readonly rowNumber: number;
      readonly before: RowEdit | undefined;
      readonly after: RowEdit | undefined;
    }
  | { readonly rowNumber?: undefined; readonly before: RowEdits };

/** What the admin decided so far, and the way there and back. Never changed, only replaced. */
export interface EditHistory {
  readonly edits: RowEdits;
  /** Oldest first; the last one is what `undo` is about. */
  readonly past: readonly EditStep[];
  /** The last one is what `redo` is about. */
  readonly future: readonly EditStep[];
}

/** Steps that can be taken back. */
const stepsKept = 200;

export function startHistory(): EditHistory {
  return { edits: new Map(), past: [], future: [] };
}

/** Puts an edit in the place of what was decided about a row; an empty one lets the rules decide. */
export function changeRow(history: EditHistory, rowNumber: number, edit: RowEdit): EditHistory {
  const before = history.edits.get(rowNumber);
  const after = Object.values(edit).some((value) => value !== undefined) ? edit : undefined;
  if (isSameEdit(before, after)) return history;
  return takeStep(history, { rowNumber, before, after });
}

/** Takes all edits back: everything as the file and the rules say. One step, which can be undone. */
export function resetEdits(history: EditHistory): EditHistory {
  return history.edits.size === 0 ? history : takeStep(history, { before: history.edits });
}

export function canUndo({ past }: EditHistory): boolean {
  return past.length > 0;
}

export function canRedo({ future }: EditHistory): boolean {
  return future.length > 0;
}

/** Takes the last step back; a history without steps stays as it is. */
export function undo(history: EditHistory): EditHistory {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  const edits =
    step.rowNumber === undefined
      ? step.before
      : withEdit(history.edits, step.rowNumber, step.before);
  return { edits, past: history.past.slice(0, -1), future: [...history.future, step] };
}

/** Takes the step that was undone last again. */
export function redo(history: EditHistory): EditHistory {
  const step = history.future.at(-1);
  if (step === undefined) return history;
  const edits = editsAfter(history.edits, step);
  return { edits, past: [...history.past, step], future: history.future.slice(0, -1) };
}

function takeStep({ edits, past }: EditHistory, step: EditStep): EditHistory {
  const kept = past.slice(Math.max(0, past.length - stepsKept + 1));
  return { edits: editsAfter(edits, step), past: [...kept, step], future: [] };
}

function editsAfter(edits: RowEdits, step: EditStep): RowEdits {
  return step.rowNumber === undefined ? new Map() : withEdit(edits, step.rowNumber, step.after);
}

function withEdit(edits: RowEdits, rowNumber: number, edit: RowEdit | undefined): RowEdits {
  const changed = new Map(edits);
  if (edit === undefined) changed.delete(rowNumber);
  else changed.set(rowNumber, edit);
  return changed;
}

function isSameEdit(one: RowEdit | undefined, other: RowEdit | undefined): boolean {
  return (
    one?.newUserCode === other?.newUserCode &&
    one?.leftOut === other?.leftOut &&
    one?.takenAlong === other?.takenAlong &&
    one?.systemUser === other?.systemUser
  );
}

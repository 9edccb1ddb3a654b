import {
  canRedo,
  canUndo,
  redo,
  resetEdits,
  undo,
  type EditHistory,
} from '../../domain/users/edit-history.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';

interface Props {
  readonly history: EditHistory;
  readonly sentences: RenumberSentences;
  readonly onChange: (to: (history: EditHistory) => EditHistory, sentence: string) => void;
}

/** The way back through the changes; there once something was changed. */
export function EditBar({ history, sentences: { tool }, onChange }: Props) {
  if (!canUndo(history) && !canRedo(history)) return null;
  return (
    <div className="users-buttons" role="group" aria-label={tool.edits}>
      <button
        type="button"
        className="button"
        aria-keyshortcuts="Control+Z"
        disabled={!canUndo(history)}
        onClick={() => onChange(undo, tool.undone(history.past.at(-1)?.rowNumber))}
      >
        {tool.undo}
      </button>
      <button
        type="button"
        className="button"
        aria-keyshortcuts="Control+Y"
        disabled={!canRedo(history)}
        onClick={() => onChange(redo, tool.redone(history.future.at(-1)?.rowNumber))}
      >
        {tool.redo}
      </button>
      <button
        type="button"
        className="button"
        disabled={history.edits.size === 0}
        onClick={() => onChange(resetEdits, tool.allBack)}
      >
        {tool.backToFile}
      </button>
    </div>
  );
}

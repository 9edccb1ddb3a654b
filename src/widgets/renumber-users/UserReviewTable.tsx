import { useRef, useState } from 'react';
import type { PlannedRow, RenumberingNumbers } from '../../domain/users/renumbering-plan.ts';
import type { RowEdit, RowEdits } from '../../domain/users/row-edit.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import type { ShownRows } from '../read-users/RowBrowser.tsx';
import { UserTable } from '../read-users/UserTable.tsx';
import { RowEditor } from './RowEditor.tsx';
import { UserCells } from './UserCells.tsx';

interface Props {
  readonly shown: ShownRows<PlannedRow>;
  readonly numbers: RenumberingNumbers;
  /** What was decided by now; the rows follow once they were judged again. */
  readonly edits: RowEdits;
  readonly sentences: RenumberSentences;
  readonly onEdit: (row: PlannedRow, edit: RowEdit) => void;
}

/** Old and new code side by side, with the reason in words. */
export function UserReviewTable({ shown, numbers, edits, sentences, onEdit }: Props) {
  const { tool } = sentences;
  const [editing, setEditing] = useState<number>();
  const head = Object.entries(tool.head).map(([name, text]) => ({
    text,
    hidden: name === 'change',
  }));
  return (
    <UserTable shown={shown} head={head} sentences={sentences}>
      {shown.rows.map((row) => (
        <UserRow
          key={row.rowNumber}
          row={row}
          numbers={numbers}
          edit={edits.get(row.rowNumber)}
          sentences={sentences}
          editing={editing === row.rowNumber}
          onEditing={(open) => setEditing(open ? row.rowNumber : undefined)}
          onEdit={onEdit}
        />
      ))}
    </UserTable>
  );
}

interface RowProps extends Pick<Props, 'numbers' | 'sentences' | 'onEdit'> {
  readonly row: PlannedRow;
  readonly edit: RowEdit | undefined;
  readonly editing: boolean;
  readonly onEditing: (open: boolean) => void;
}

function UserRow({ row, edit, numbers, sentences, editing, onEditing, onEdit }: RowProps) {
  const { tool } = sentences;
  const button = useRef<HTMLButtonElement>(null);
  function close() {
    onEditing(false);
    button.current?.focus();
  }
  return (
    <>
      <tr data-outcome={row.outcome} data-edited={row.edit !== undefined || undefined}>
        <UserCells row={row} numbers={numbers} sentences={sentences} />
        <td className="users-wide users-action">
          {row.ruledCode !== undefined && (
            <button
              type="button"
              ref={button}
              className="plain"
              aria-expanded={editing}
              aria-label={tool.changeRow(row.rowNumber, row.userCode)}
              onClick={() => onEditing(!editing)}
            >
              {tool.change}
            </button>
          )}
        </td>
      </tr>
      {editing && row.ruledCode !== undefined && (
        <tr className="renumber-editor">
          <td colSpan={6}>
            <RowEditor
              row={row}
              ruledCode={row.ruledCode}
              edit={edit}
              sentences={sentences}
              onEdit={(changed) => onEdit(row, changed)}
              onClose={close}
            />
          </td>
        </tr>
      )}
    </>
  );
}

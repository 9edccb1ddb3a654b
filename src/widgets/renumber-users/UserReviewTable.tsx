import { useRef, useState } from 'react';
import type { PlannedRow, RenumberingNumbers } from '../../domain/users/renumbering-plan.ts';
import type { RowEdit, RowEdits } from '../../domain/users/row-edit.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import type { ShownRows } from '../read-users/RowBrowser.tsx';
import { UserTable } from '../read-users/UserTable.tsx';
import { RowEditor } from './RowEditor.tsx';

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
        <td className="users-row-number">{row.rowNumber}</td>
        <th scope="row" className="users-code">
          {row.userCode || tool.none}
        </th>
        <td className="users-code">
          <NewCode row={row} numbers={numbers} tool={tool} />
        </td>
        <td className="users-wide">{row.description}</td>
        <td className="users-wide users-why">
          <Why row={row} sentences={sentences} />
        </td>
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

interface NewCodeProps extends Pick<RowProps, 'row' | 'numbers'> {
  readonly tool: RenumberSentences['tool'];
}

function NewCode({ row, numbers: { target }, tool }: NewCodeProps) {
  const typed = row.edit?.newUserCode;
  if (row.outcome === 'attention') return typed ?? tool.none;
  const newUserCode = givenCode(row);
  if (newUserCode === undefined) return tool.unchanged;
  if (newUserCode === typed) return <b>{typed}</b>;
  return (
    <>
      <b>{target}</b>
      {newUserCode.slice(target.length)}
    </>
  );
}

/** The code that a user gets, by the import or by hand. */
function givenCode(row: PlannedRow): string | undefined {
  if (row.outcome === 'renumbered') return row.newUserCode;
  return row.reason.code === 'user.system-user' ? row.reason.newUserCode : undefined;
}

function Why({ row, sentences: { renumbering } }: Pick<RowProps, 'row' | 'sentences'>) {
  const reason = renumbering.reason(row.reason);
  return (
    <>
      <p className="users-reason">{reason.short}</p>
      {row.outcome !== 'renumbered' && <p className="users-explanation">{reason.explanation}</p>}
      {row.remarks.map((remark) => (
        <p key={remark.code} className="users-remark">
          <strong>{renumbering.remark(remark).short}.</strong>{' '}
          {renumbering.remark(remark).explanation}
        </p>
      ))}
    </>
  );
}

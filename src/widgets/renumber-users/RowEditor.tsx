import { useEffect, useId, useRef, useState } from 'react';
import type { PlannedRow } from '../../domain/users/renumbering-plan.ts';
import type { RowEdit } from '../../domain/users/row-edit.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';

interface Props {
  readonly row: PlannedRow;
  /** The new code by the rule alone. */
  readonly ruledCode: string;
  /** What was decided by now; the row itself can be from before that. */
  readonly edit: RowEdit | undefined;
  readonly sentences: RenumberSentences;
  readonly onEdit: (edit: RowEdit) => void;
  readonly onClose: () => void;
}

/** What the admin can decide about one row. */
export function RowEditor(props: Props) {
  const { row, ruledCode, edit = {}, sentences, onEdit, onClose } = props;
  const { tool } = sentences;
  const { rowNumber, userCode, reason } = row;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const planned = edit.newUserCode ?? ruledCode;
  const [text, setText] = useState(planned);
  const [followed, setFollowed] = useState(planned);
  const waits = reason.code === 'code.at-sign' || edit.takenAlong === true;

  /** What is being typed stays, until something else decides about the code. */
  if (planned !== followed) {
    setFollowed(planned);
    setText(planned);
  }

  useEffect(() => field.current?.focus(), []);

  function applyCode() {
    const newUserCode = text.trim();
    const ruled = newUserCode === ruledCode || newUserCode === '';
    onEdit(ruled ? without(edit, 'newUserCode') : { ...edit, newUserCode });
    onClose();
  }

  function takeBack() {
    onEdit({});
    setText(ruledCode);
    field.current?.focus();
  }

  return (
    <fieldset
      className="users-panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <legend className="sr">{tool.editor(rowNumber, userCode)}</legend>
      <form
        className="users-buttons"
        onSubmit={(event) => {
          event.preventDefault();
          applyCode();
        }}
      >
        <span className="field">
          <label htmlFor={id}>{tool.newCode}</label>
          <input
            id={id}
            ref={field}
            className="mono"
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </span>
        <button type="submit" className="button">
          {tool.applyCode}
        </button>
      </form>
      <Tick
        label={tool.leaveOut}
        checked={edit.leftOut === true}
        onTick={(ticked) => onEdit(withTick(edit, 'leftOut', ticked))}
      />
      {waits && (
        <Tick
          label={tool.takeAlong}
          checked={edit.takenAlong === true}
          onTick={(ticked) => onEdit(withTick(edit, 'takenAlong', ticked))}
        />
      )}
      <Tick
        label={tool.isSystemUser}
        checked={edit.systemUser ?? row.systemUser}
        onTick={(systemUser) => onEdit({ ...edit, systemUser })}
      />
      <div className="users-buttons">
        {props.edit !== undefined && (
          <button type="button" className="button" onClick={takeBack}>
            {tool.rowBack}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {tool.close}
        </button>
      </div>
    </fieldset>
  );
}

function withTick(edit: RowEdit, name: 'leftOut' | 'takenAlong', ticked: boolean): RowEdit {
  return ticked ? { ...edit, [name]: true } : without(edit, name);
}

function without(edit: RowEdit, name: keyof RowEdit): RowEdit {
  return Object.fromEntries(Object.entries(edit).filter(([key]) => key !== name));
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

function Tick({ label, checked, onTick }: TickProps) {
  return (
    <label className="users-tick">
      <input type="checkbox" checked={checked} onChange={(event) => onTick(event.target.checked)} />
      {label}
    </label>
  );
}

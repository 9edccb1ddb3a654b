import { useRef } from 'react';
import { FileDrop } from '../../components/FileDrop.tsx';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { RoleSelect } from './ColumnSelects.tsx';
import { Fold } from './Fold.tsx';
import { Refusal } from './Refusal.tsx';
import type { TargetUsers } from './use-target-users.ts';

interface Props {
  readonly targetUsers: TargetUsers;
  readonly sentences: RenumberSentences;
}

/** A second list: users that the target has already, with whom no new code may clash. */
export function TargetUsersPanel({ targetUsers, sentences }: Props) {
  const { tool } = sentences;
  const { list, refused, open, correct, remove } = targetUsers;
  const line = useRef<HTMLElement>(null);

  /** The button goes with the list, so the focus goes to the line above. */
  function removeList() {
    line.current?.focus();
    void remove();
  }

  return (
    <Fold summary={tool.targetUsers} line={line}>
      <div className="renumber-panel">
        <p>{tool.targetUsersLead}</p>
        <FileDrop
          label={tool.targetFile}
          drop={tool.targetDrop}
          kinds={tool.dropKinds}
          choose={list === undefined ? tool.choose : tool.chooseOther}
          accept=".xlsx,.csv,.txt"
          small={false}
          onFile={(file) => void open(file)}
        />
        {refused !== undefined && (
          <Refusal name={refused.name} refusal={refused.refusal} sentences={sentences} />
        )}
        {list !== undefined && (
          <>
            <p role="status">
              <span className="renumber-file-name">{list.opened.name}</span>{' '}
              {tool.targetRead(list.opened.rowCount - list.columns.headerRow - 1)}
            </p>
            <RoleSelect
              role="userCode"
              label={tool.targetCode}
              work={list}
              tool={tool}
              onColumns={correct}
            />
            <button type="button" className="button" onClick={removeList}>
              {tool.targetRemove}
            </button>
          </>
        )}
      </div>
    </Fold>
  );
}

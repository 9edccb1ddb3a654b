import type { ReactNode } from 'react';
import { FileDrop } from '../../components/FileDrop.tsx';
import type { ReadUsersSentences } from '../../i18n/read-users-catalogs.ts';
import { RoleSelect } from './ColumnSelects.tsx';
import { Refusal } from './Refusal.tsx';
import type { SecondList } from './use-second-list.ts';

interface Props {
  readonly secondList: SecondList;
  readonly texts: {
    readonly lead: string;
    readonly file: string;
    readonly drop: string;
    readonly read: (rows: number) => string;
    readonly code: string;
    readonly remove: string;
  };
  readonly sentences: ReadUsersSentences;
  /** The button to take the list away goes with it; somebody else has to take the focus. */
  readonly onRemove: () => void;
  /** What else can be chosen about the list. */
  readonly children?: ReactNode;
}

/** A list of users beside the export: choose it, say where its codes stand, take it away. */
export function SecondListPanel({ secondList, texts, sentences, onRemove, children }: Props) {
  const { tool } = sentences;
  const { list, refused, open, correct, remove } = secondList;

  function removeList() {
    onRemove();
    void remove();
  }

  return (
    <div className="users-panel">
      <p>{texts.lead}</p>
      <FileDrop
        label={texts.file}
        drop={texts.drop}
        kinds={tool.listKinds}
        choose={list === undefined ? tool.choose : tool.chooseOther}
        accept=".xlsx,.csv,.txt"
        small={false}
        onFile={(file) => void open(file)}
      />
      <div role="status">
        {refused !== undefined && (
          <Refusal name={refused.name} refusal={refused.refusal} sentences={sentences} />
        )}
        {list !== undefined && (
          <p>
            <span className="users-file-name">{list.opened.name}</span>{' '}
            {texts.read(list.opened.rowCount - list.columns.headerRow - 1)}
          </p>
        )}
      </div>
      {list !== undefined && (
        <>
          <RoleSelect
            role="userCode"
            label={texts.code}
            work={list}
            tool={tool}
            onColumns={correct}
          />
          {children}
          <button type="button" className="button" onClick={removeList}>
            {texts.remove}
          </button>
        </>
      )}
    </div>
  );
}

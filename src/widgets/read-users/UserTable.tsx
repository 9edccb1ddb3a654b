import type { ReactNode } from 'react';
import type { ReadUsersSentences } from '../../i18n/read-users-catalogs.ts';
import type { ShownRows } from './RowBrowser.tsx';

interface Props {
  readonly shown: ShownRows<unknown>;
  /** Names of the columns; one that is hidden is there for whoever hears the table. */
  readonly head: readonly { readonly text: string; readonly hidden?: boolean }[];
  readonly sentences: ReadUsersSentences;
  /** The rows. */
  readonly children: ReactNode;
}

/** Users below each other, with the reason in words; a card per row on a narrow screen. */
export function UserTable({ shown, head, sentences: { tool }, children }: Props) {
  const { rows, from, size, search } = shown;
  if (size === 0) {
    return <p className="users-state">{search === '' ? tool.emptyFilter : tool.noMatch(search)}</p>;
  }
  return (
    <table className="users-table">
      <caption className="sr">{tool.caption(from + 1, from + rows.length, size)}</caption>
      <thead>
        <tr>
          {head.map(({ text, hidden = false }) => (
            <th key={text} scope="col" className={hidden ? 'users-action' : undefined}>
              {hidden ? <span className="sr">{text}</span> : text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

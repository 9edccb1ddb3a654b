import { useRef, useState, type ReactNode } from 'react';
import { keepColumns } from '../../browser/column-memory.ts';
import type { ColumnRole } from '../../domain/users/column-mapping.ts';
import { rememberColumns } from '../../domain/users/remembered-columns.ts';
import type { ReadUsersSentences } from '../../i18n/read-users-catalogs.ts';
import { CharacterQuestion } from './CharacterQuestion.tsx';
import { ColumnSelects } from './ColumnSelects.tsx';
import { Fold } from './Fold.tsx';
import type { ColumnChoices, ReadingChoices } from './messages.ts';
import type { FileEvent, FileWork } from './phases.ts';
import { SourceChoices } from './SourceChoices.tsx';

interface Props {
  readonly work: FileWork;
  /** Columns that the tool looks at. */
  readonly roles: readonly ColumnRole[];
  readonly sentences: ReadUsersSentences;
  readonly tell: (event: FileEvent) => void;
  readonly onChoices: (choices: ReadingChoices) => void;
  readonly onHeaderRow: (row: number) => void;
  /** More that takes part in the decision. */
  readonly children: ReactNode;
}

/** How the file was read, in one line, and everything about it that can be corrected. */
export function ReadingPanel(props: Props) {
  const { work, roles, sentences, tell, onChoices, onHeaderRow, children } = props;
  const { tool, files } = sentences;
  const { opened } = work;
  const panel = useRef<HTMLElement>(null);
  const [needsHelp] = useState(work.columns.mapping.userCode === undefined);

  function correct(columns: ColumnChoices) {
    const names = opened.firstRows[columns.headerRow]?.cells ?? [];
    keepColumns(rememberColumns(names, columns.mapping));
    tell({ event: 'columns-changed', columns });
  }

  /** The question goes with its buttons, so the focus goes to the panel. */
  function settleQuestion(choices: ReadingChoices) {
    panel.current?.focus();
    onChoices(choices);
  }

  return (
    <section className="users-reading" aria-label={opened.name} tabIndex={-1} ref={panel}>
      <p>
        <span className="users-file-name">{opened.name}</span> {describe(props)}
      </p>
      {opened.remembered && (
        <Remembered sentences={sentences} onForget={() => panel.current?.focus()} />
      )}
      {opened.differing.length > 0 && (
        <CharacterQuestion opened={opened} sentences={sentences} onChoices={settleQuestion} />
      )}
      {opened.remarks.length > 0 && (
        <Fold summary={tool.remarks(opened.remarks.length)}>
          <ul>
            {opened.remarks.map((remark, index) => (
              <li key={index}>{files.remark(remark)}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold open={needsHelp} summary={tool.adjust}>
        <div className="field-pairs users-choices">
          <SourceChoices opened={opened} sentences={sentences} onChoices={onChoices} />
          <ColumnSelects
            work={work}
            roles={roles}
            sentences={sentences}
            onHeaderRow={onHeaderRow}
            onColumns={correct}
          />
        </div>
        <Preview work={work} sentences={sentences} />
      </Fold>
      {children}
    </section>
  );
}

function describe({ work, roles, sentences: { tool } }: Props): string {
  const { opened, columns } = work;
  const { source } = opened;
  const origin =
    source.format === 'xlsx'
      ? tool.found.sheet(source.sheet)
      : tool.found.text(tool.separators[source.separator], tool.characterSets[source.characterSet]);
  const header = opened.firstRows[columns.headerRow];
  const found = header === undefined ? tool.found.noHeader : tool.found.header(header.rowNumber);
  const known = roles.filter((role) => columns.mapping[role] !== undefined);
  return [origin, found, tool.found.columns(known.length)].join(', ');
}

/** The columns were taken over from an earlier file; the reader can have that forgotten. */
function Remembered({
  sentences: { tool },
  onForget,
}: Pick<Props, 'sentences'> & { readonly onForget: () => void }) {
  const [forgotten, setForgotten] = useState(false);
  if (forgotten) return null;
  return (
    <p>
      {tool.remembered}{' '}
      <button
        type="button"
        className="plain"
        onClick={() => {
          onForget();
          keepColumns(undefined);
          setForgotten(true);
        }}
      >
        {tool.forget}
      </button>
    </p>
  );
}

function Preview({
  work: { opened, columns },
  sentences: { tool },
}: Pick<Props, 'work' | 'sentences'>) {
  return (
    <div className="users-scroller" tabIndex={0} role="region" aria-label={tool.preview}>
      <table className="users-preview">
        <caption>{tool.preview}</caption>
        <tbody>
          {opened.firstRows.map(({ rowNumber, cells }, row) => (
            <tr key={rowNumber} data-header={row === columns.headerRow || undefined}>
              <th scope="row">{rowNumber}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

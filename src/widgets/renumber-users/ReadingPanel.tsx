import { useRef, useState, type ReactNode } from 'react';
import { keepColumns } from '../../browser/column-memory.ts';
import { rememberColumns } from '../../domain/users/remembered-columns.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { CharacterQuestion } from './CharacterQuestion.tsx';
import { ColumnSelects } from './ColumnSelects.tsx';
import type { ColumnChoices, ReadingChoices } from './renumber-users.messages.ts';
import type { PhaseEvent, Work } from './renumber-users.phases.ts';
import { SourceChoices } from './SourceChoices.tsx';
import { Fold } from './Fold.tsx';

interface Props {
  readonly work: Work;
  readonly sentences: RenumberSentences;
  readonly tell: (event: PhaseEvent) => void;
  readonly onChoices: (choices: ReadingChoices) => void;
  readonly onHeaderRow: (row: number) => void;
  /** More lists that take part in the decision. */
  readonly children: ReactNode;
}

/** How the file was read, in one line, and everything about it that can be corrected. */
export function ReadingPanel(props: Props) {
  const { work, sentences, tell, onChoices, onHeaderRow, children } = props;
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
    <section className="renumber-reading" aria-label={opened.name} tabIndex={-1} ref={panel}>
      <p>
        <span className="renumber-file-name">{opened.name}</span> {describe(work, sentences)}
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
        <div className="field-pairs renumber-choices">
          <SourceChoices opened={opened} sentences={sentences} onChoices={onChoices} />
          <ColumnSelects
            work={work}
            sentences={sentences}
            onHeaderRow={onHeaderRow}
            onColumns={correct}
          />
        </div>
        <Preview work={work} sentences={sentences} />
      </Fold>
      <SystemUsers work={work} sentences={sentences} tell={tell} />
      {children}
    </section>
  );
}

function describe({ opened, columns }: Work, { tool }: RenumberSentences): string {
  const { source } = opened;
  const origin =
    source.format === 'xlsx'
      ? tool.found.sheet(source.sheet)
      : tool.found.text(tool.separators[source.separator], tool.characterSets[source.characterSet]);
  const header = opened.firstRows[columns.headerRow];
  const found = header === undefined ? tool.found.noHeader : tool.found.header(header.rowNumber);
  const roles = Object.values(columns.mapping).filter((column) => column !== undefined);
  return [origin, found, tool.found.columns(roles.length)].join(', ');
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

/** System users stay out of the file; an export seldom has a column that tells them. */
function SystemUsers({
  work,
  sentences: { tool },
  tell,
}: Pick<Props, 'work' | 'sentences' | 'tell'>) {
  return (
    <Fold summary={tool.systemUsers}>
      <label className="field">
        <span className="label">{tool.systemUsersLabel}</span>
        <textarea
          rows={3}
          spellCheck={false}
          value={work.systemUsers}
          onChange={(event) => {
            tell({ event: 'system-users-changed', systemUsers: event.target.value });
          }}
        />
        <span className="hint">{tool.systemUsersHint}</span>
      </label>
    </Fold>
  );
}

function Preview({
  work: { opened, columns },
  sentences: { tool },
}: Pick<Props, 'work' | 'sentences'>) {
  return (
    <div className="renumber-scroller" tabIndex={0} role="region" aria-label={tool.preview}>
      <table className="renumber-preview">
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

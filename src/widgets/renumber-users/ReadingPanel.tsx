import { useState } from 'react';
import type { ColumnRole } from '../../domain/users/column-mapping.ts';
import type { CharacterSet } from '../../files/character-set.ts';
import { separators, type Separator } from '../../files/separator.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import type { ColumnChoices, ReadingChoices } from './renumber-users.messages.ts';
import type { Work } from './renumber-users.phases.ts';
import { Select } from './Select.tsx';

interface Props {
  readonly work: Work;
  readonly sentences: RenumberSentences;
  readonly onChoices: (choices: ReadingChoices) => void;
  readonly onColumns: (columns: ColumnChoices) => void;
}

/** How the file was read, in one line, and everything about it that can be corrected. */
export function ReadingPanel({ work, sentences, onChoices, onColumns }: Props) {
  const { tool, files } = sentences;
  const { opened } = work;
  const [needsHelp] = useState(work.columns.mapping.userCode === undefined);
  return (
    <section className="renumber-reading" aria-label={opened.name}>
      <p>
        <span className="renumber-file-name">{opened.name}</span> {describe(work, sentences)}
      </p>
      {opened.remarks.length > 0 && (
        <details className="renumber-fold">
          <summary>{tool.remarks(opened.remarks.length)}</summary>
          <ul>
            {opened.remarks.map((remark, index) => (
              <li key={index}>{files.remark(remark)}</li>
            ))}
          </ul>
        </details>
      )}
      <details className="renumber-fold" open={needsHelp}>
        <summary>{tool.adjust}</summary>
        <div className="field-pairs renumber-choices">
          <SourceChoices work={work} sentences={sentences} onChoices={onChoices} />
          <ColumnSelects work={work} sentences={sentences} onColumns={onColumns} />
        </div>
        <Preview work={work} sentences={sentences} />
      </details>
      <SystemUsers work={work} sentences={sentences} onColumns={onColumns} />
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

function SourceChoices({ work, sentences: { tool }, onChoices }: Omit<Props, 'onColumns'>) {
  const { source } = work.opened;
  if (source.format === 'xlsx') {
    return (
      <Select
        label={tool.sheet}
        value={source.sheet}
        options={source.sheets.map(({ name, hidden }) => ({
          value: name,
          text: hidden ? tool.hiddenSheet(name) : name,
        }))}
        onValue={(sheet) => onChoices({ sheet })}
      />
    );
  }
  const choices = { separator: source.separator, characterSet: source.characterSet };
  return (
    <>
      <Select
        label={tool.separator}
        value={source.separator}
        options={separators.map((value) => ({ value, text: tool.separators[value] }))}
        onValue={(value) => onChoices({ ...choices, separator: value as Separator })}
      />
      <Select
        label={tool.characterSet}
        value={source.characterSet}
        options={Object.entries(tool.characterSets).map(([value, text]) => ({ value, text }))}
        onValue={(value) => onChoices({ ...choices, characterSet: value as CharacterSet })}
      />
    </>
  );
}

function ColumnSelects({ work, sentences: { tool }, onColumns }: Omit<Props, 'onChoices'>) {
  const { opened, columns } = work;
  const { headerRow, mapping } = columns;
  const names = opened.firstRows[headerRow]?.cells ?? [];
  const options = Array.from({ length: opened.columnCount }, (_, column) => ({
    value: String(column),
    text: tool.column(columnLetter(column), names[column]?.trim() ?? ''),
  }));
  return (
    <>
      <Select
        label={tool.headerRow}
        value={String(headerRow)}
        options={[
          { value: '-1', text: tool.headerNone },
          ...opened.firstRows.map(({ rowNumber, cells }, row) => ({
            value: String(row),
            text: tool.rowNumber(rowNumber, cells.filter(Boolean).join(' · ').slice(0, 40)),
          })),
        ]}
        onValue={(row) => onColumns({ ...columns, headerRow: Number(row) })}
      />
      {(Object.keys(tool.roles) as ColumnRole[]).map((role) => (
        <Select
          key={role}
          label={tool.roles[role]}
          value={mapping[role]?.toString() ?? ''}
          options={[{ value: '', text: tool.noColumn }, ...options]}
          onValue={(column) =>
            onColumns({
              ...columns,
              mapping: { ...mapping, [role]: column === '' ? undefined : Number(column) },
            })
          }
        />
      ))}
    </>
  );
}

/** System users stay out of the file; an export seldom has a column that tells them. */
function SystemUsers({ work, sentences: { tool }, onColumns }: Omit<Props, 'onChoices'>) {
  const { columns } = work;
  return (
    <details className="renumber-fold">
      <summary>{tool.systemUsers}</summary>
      <label className="field">
        <span className="label">{tool.systemUsersLabel}</span>
        <textarea
          rows={3}
          spellCheck={false}
          value={columns.systemUsers}
          onChange={(event) => {
            onColumns({ ...columns, systemUsers: event.target.value });
          }}
        />
      </label>
    </details>
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

/** `A` for 0, `AA` for 26: the name a spreadsheet gives a column. */
function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}

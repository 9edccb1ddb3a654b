import type { ColumnRole } from '../../domain/users/column-mapping.ts';
import type { ReadUsersSentences } from '../../i18n/read-users-catalogs.ts';
import type { ColumnChoices, OpenedFile } from './messages.ts';
import { Select } from './Select.tsx';

interface Props {
  readonly work: { readonly opened: OpenedFile; readonly columns: ColumnChoices };
  /** Columns that the tool looks at. */
  readonly roles: readonly ColumnRole[];
  readonly sentences: ReadUsersSentences;
  readonly onHeaderRow: (row: number) => void;
  readonly onColumns: (columns: ColumnChoices) => void;
}

/** Which row names the columns, and which column holds what. */
export function ColumnSelects(props: Props) {
  const { work, roles, sentences, onHeaderRow, onColumns } = props;
  const { tool } = sentences;
  const { opened, columns } = work;
  const { headerRow } = columns;
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
        onValue={(row) => onHeaderRow(Number(row))}
      />
      {roles.map((role) => (
        <RoleSelect
          key={role}
          role={role}
          label={tool.roles[role]}
          work={work}
          tool={tool}
          onColumns={onColumns}
        />
      ))}
    </>
  );
}

interface RoleProps extends Pick<Props, 'work' | 'onColumns'> {
  readonly role: ColumnRole;
  readonly label: string;
  readonly tool: ReadUsersSentences['tool'];
}

/** The column that holds one thing. */
export function RoleSelect({ role, label, work: { opened, columns }, tool, onColumns }: RoleProps) {
  const { headerRow, mapping } = columns;
  const names = opened.firstRows[headerRow]?.cells ?? [];
  const options = Array.from({ length: opened.columnCount }, (_, column) => ({
    value: String(column),
    text: tool.column(columnLetter(column), names[column]?.trim() ?? ''),
  }));
  return (
    <Select
      label={label}
      value={mapping[role]?.toString() ?? ''}
      options={[{ value: '', text: tool.noColumn }, ...options]}
      onValue={(column) =>
        onColumns({
          ...columns,
          mapping: { ...mapping, [role]: column === '' ? undefined : Number(column) },
        })
      }
    />
  );
}

/** `A` for 0, `AA` for 26: the name a spreadsheet gives a column. */
function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}

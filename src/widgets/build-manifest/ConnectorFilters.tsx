import { connectorKinds, type ConnectorRow, type RowFilter } from './connector-rows.ts';
import { useTool } from './manifest-context.ts';
import { RadioRow } from './RadioRow.tsx';

interface Props {
  readonly rows: readonly ConnectorRow[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** Which connectors to look at, each with its count; what holds none is not offered. */
export function ConnectorFilters({ rows, filter, onFilter }: Props) {
  const { tool } = useTool().sentences;
  const ofKind = connectorKinds.map((kind) => {
    return [kind, rows.filter((row) => row.kind === kind).length] as const;
  });
  const remarked = rows.filter(({ remark }) => remark !== undefined).length;
  const sizes: readonly (readonly [RowFilter, number])[] = [
    ['all', rows.length],
    ...ofKind,
    ['remarked', remarked],
  ];
  return (
    <RadioRow
      label={tool.filterLabel}
      options={sizes
        .filter(([name, size]) => size > 0 || name === filter)
        .map(([value, size]) => ({ value, text: `${tool.filters[value]} ${tool.count(size)}` }))}
      chosen={filter}
      onChoose={onFilter}
    />
  );
}

import type { ColumnMapping, ColumnRole, FoundColumns } from './column-mapping.ts';
import { columnRoles, matchRank } from './column-names.ts';

/**
 * Which name the column of each role has, as the admin chose it; null for a role that no column has
 * though a name fits. Names of columns only, so that nothing of a file's content is kept.
 */
export type RememberedColumns = Readonly<Partial<Record<ColumnRole, string | null>>>;

const longestName = 60;

/**
 * What there is to remember about a mapping. Nothing when the names may be content: none of them is
 * a known name of a column, or one of them looks like a user code or an e-mail address.
 */
export function rememberColumns(
  columns: readonly string[],
  mapping: ColumnMapping,
): RememberedColumns | undefined {
  const known = columnRoles.some((role) => columns.some((name) => matchRank(role, name) >= 0));
  if (!known || columns.some(looksLikeContent)) return undefined;
  const remembered = columnRoles.flatMap((role) => {
    const name = nameToRemember(columns, mapping, role);
    return name === undefined ? [] : [[role, name] as const];
  });
  return remembered.length === 0 ? undefined : Object.fromEntries(remembered);
}

/**
 * Takes the columns as the admin chose them for an earlier file, where this file has a column with
 * that name, and the others as found. `used` says whether that makes a difference.
 */
export function applyRemembered(
  found: FoundColumns,
  remembered: RememberedColumns,
): { readonly mapping: ColumnMapping; readonly used: boolean } {
  const columns = columnRoles.flatMap((role) => {
    const column = rememberedColumn(found, remembered[role], role);
    return column === undefined ? [] : [[role, column] as const];
  });
  const mapping: ColumnMapping = Object.fromEntries(columns);
  return { mapping, used: columnRoles.some((role) => mapping[role] !== found.mapping[role]) };
}

function rememberedColumn(
  { columns, mapping }: FoundColumns,
  name: string | null | undefined,
  role: ColumnRole,
): number | undefined {
  const found = mapping[role];
  if (typeof name === 'string') return onlyColumn(columns, name) ?? found;
  const named = found !== undefined && fittingColumns(columns, role).includes(found);
  return name === null && named ? undefined : found;
}

function nameToRemember(
  columns: readonly string[],
  mapping: ColumnMapping,
  role: ColumnRole,
): string | null | undefined {
  const column = mapping[role];
  if (column === undefined) return fittingColumns(columns, role).length > 0 ? null : undefined;
  const name = columns[column] ?? '';
  return onlyColumn(columns, name) === column ? name : undefined;
}

function fittingColumns(columns: readonly string[], role: ColumnRole): number[] {
  return columns.flatMap((name, column) => (matchRank(role, name) >= 0 ? [column] : []));
}

/** The column with a name, when there is one and no other has it. */
function onlyColumn(columns: readonly string[], name: string): number | undefined {
  const column = columns.indexOf(name);
  return name !== '' && column === columns.lastIndexOf(name) && column !== -1 ? column : undefined;
}

function looksLikeContent(name: string): boolean {
  return name.length > longestName || name.includes('@') || /\d{5,6}\./.test(name);
}

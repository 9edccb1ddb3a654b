import type {
  ConnectorKind,
  ConnectorManifest,
  GetConnector,
  Method,
  UpdateConnector,
} from '../../domain/connectors/connector-manifest.ts';
import { judgeConnector, type ConnectorRemark } from '../../domain/connectors/judge-connector.ts';
import type { KnownConnectors } from '../../domain/connectors/known-connectors.ts';

/** Where each kind stands in a manifest. */
export const listOf = {
  get: 'getConnectors',
  update: 'updateConnectors',
  special: 'specialConnectors',
} as const satisfies Record<ConnectorKind, keyof ConnectorManifest>;

export const connectorKinds = Object.keys(listOf) as ConnectorKind[];

type AnyConnector = GetConnector & UpdateConnector;

/** One connector of a manifest, with its place in it and what is to be said about its name. */
export interface ConnectorRow {
  readonly kind: ConnectorKind;
  readonly index: number;
  readonly connector: AnyConnector;
  readonly remark: ConnectorRemark | undefined;
}

export type RowFilter = 'all' | ConnectorKind | 'remarked';

type Lists = Pick<ConnectorManifest, (typeof listOf)[ConnectorKind]>;

/** Every connector, list after list. */
export function rowsOf(lists: Lists, known: KnownConnectors): ConnectorRow[] {
  return connectorKinds.flatMap((kind) =>
    (lists[listOf[kind]] as AnyConnector[]).map((connector, index) => {
      return { kind, index, connector, remark: remarkOn(kind, connector, known) };
    }),
  );
}

/** What was said of a connector before; one that is changed is another object. */
const remarks = {
  get: new WeakMap<AnyConnector, Remembered>(),
  update: new WeakMap<AnyConnector, Remembered>(),
  special: new WeakMap<AnyConnector, Remembered>(),
} as const satisfies Record<ConnectorKind, WeakMap<AnyConnector, Remembered>>;

interface Remembered {
  readonly remark: ConnectorRemark | undefined;
}

/** Of ten thousand names one changes at a time, so the others are not looked at again. */
function remarkOn(kind: ConnectorKind, connector: AnyConnector, known: KnownConnectors) {
  const before = remarks[kind].get(connector);
  if (before !== undefined) return before.remark;
  const remark = judgeConnector(kind, connector.id, known);
  remarks[kind].set(connector, { remark });
  return remark;
}

/** The rows of a filter in which a text occurs, in their name or in what is said about them. */
export function selectRows(rows: readonly ConnectorRow[], filter: RowFilter, search: string) {
  const wanted = search.trim().toLowerCase();
  return rows.filter((row) => passes(row, filter) && (wanted === '' || holds(row, wanted)));
}

function passes({ kind, remark }: ConnectorRow, filter: RowFilter): boolean {
  if (filter === 'remarked') return remark !== undefined;
  return filter === 'all' || filter === kind;
}

function holds({ connector: { id, purpose = '', filters = '' } }: ConnectorRow, wanted: string) {
  return [id, purpose, filters].some((text) => text.toLowerCase().includes(wanted));
}

/** The path of one text of a connector in the manifest. */
export function pathIn(
  { kind, index }: ConnectorRow,
  name: 'purpose' | 'filters' | 'fields',
): string {
  return `${listOf[kind]}.${String(index)}.${name}`;
}

export function withoutRows(manifest: Lists, gone: readonly ConnectorRow[]): Partial<Lists> {
  return Object.fromEntries(
    connectorKinds.map((kind) => {
      const places = new Set(gone.filter((row) => row.kind === kind).map(({ index }) => index));
      const list = manifest[listOf[kind]] as AnyConnector[];
      return [listOf[kind], list.filter((_, index) => !places.has(index))];
    }),
  );
}

/** No names leave the fields open. */
export function withFields(
  manifest: Lists,
  { index, connector }: ConnectorRow,
  fields: readonly string[],
): Partial<Lists> {
  const changed = { ...connector, fields: [...fields] };
  if (fields.length === 0) delete (changed as AnyConnector).fields;
  return { getConnectors: manifest.getConnectors.with(index, changed) };
}

/** Methods stand in the order of the schema; none leaves them open. */
export function withMethods(
  manifest: Lists,
  { index, connector }: ConnectorRow,
  methods: readonly Method[],
): Partial<Lists> {
  const changed = { ...connector, methods: [...methods] };
  if (methods.length === 0) delete (changed as AnyConnector).methods;
  return { updateConnectors: manifest.updateConnectors.with(index, changed) };
}

/** Takes the name that was proposed; when that stands in the list already, this one goes. */
export function renamed(manifest: Lists, row: ConnectorRow, id: string): Partial<Lists> {
  const list = manifest[listOf[row.kind]] as AnyConnector[];
  const twin = list.some((other, at) => at !== row.index && isSameName(other.id, id));
  if (twin) return withoutRows(manifest, [row]);
  return { [listOf[row.kind]]: list.with(row.index, { ...row.connector, id }) };
}

/** Puts a connector in the list in which it belongs, unless it stands there already. */
export function movedTo(manifest: Lists, row: ConnectorRow, kind: ConnectorKind): Partial<Lists> {
  const left = withoutRows(manifest, [row]);
  const list = manifest[listOf[kind]] as AnyConnector[];
  if (list.some(({ id }) => isSameName(id, row.connector.id))) return left;
  return { ...left, [listOf[kind]]: [...list, row.connector] };
}

/** Whether any list holds a connector of that name. */
export function hasConnector(manifest: Lists, id: string): boolean {
  return connectorKinds.some((kind) =>
    (manifest[listOf[kind]] as AnyConnector[]).some((connector) => isSameName(connector.id, id)),
  );
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

import type {
  ConnectorManifest,
  GetConnector,
  Method,
  UpdateConnector,
} from '../connector-manifest.ts';
import { connectorPath } from './connector-path.ts';
import { rowsAnswer } from './open-api-answers.ts';
import type { Json, JsonObject, OpenApiTexts } from './open-api-texts.ts';

/**
 * A path for each connector of a manifest, `/metainfo` besides. Of two connectors with one name both
 * keep their methods; the first of each counts. Source: OAS paths.
 */
export function pathsOf(manifest: ConnectorManifest, texts: OpenApiTexts): JsonObject {
  const operations = new OperationNames();
  const paths = new Map<string, JsonObject>([
    ['/metainfo', { get: operation(operations.name('metainfo'), texts.metainfo, [], 'Json') }],
  ]);
  const add = ([path, methods]: readonly [string, JsonObject]) =>
    paths.set(path, { ...methods, ...paths.get(path) });
  for (const connector of manifest.getConnectors) {
    add([connectorPath(connector.id), { get: fetchRows(connector, texts, operations) }]);
  }
  for (const connector of manifest.updateConnectors) {
    changePaths(connector, texts, operations).forEach(add);
  }
  for (const { id } of manifest.specialConnectors) {
    Object.entries(specialPath(id, texts)).forEach(add);
  }
  return Object.fromEntries(paths);
}

/** Names of operations: letters, figures and underscores, each once. */
class OperationNames {
  readonly #taken = new Map<string, number>();

  name(wanted: string): string {
    const plain = wanted.replace(/[^A-Za-z0-9]/g, '_');
    const times = this.#taken.get(plain) ?? 0;
    this.#taken.set(plain, times + 1);
    return times === 0 ? plain : this.name(`${plain}_${String(times + 1)}`);
  }
}

const rowParameters = [
  'skip',
  'take',
  'orderbyfieldids',
  'filterfieldids',
  'filtervalues',
  'operatortypes',
  'filterjson',
];

function fetchRows(
  { id, purpose, fields = [] }: GetConnector,
  texts: OpenApiTexts,
  operations: OperationNames,
): JsonObject {
  const refs = rowParameters.map((name) => ({ $ref: `#/components/parameters/${name}` }));
  const call = operation(operations.name(`get_${id}`), purpose ?? id, refs, 'Rows');
  if (fields.length === 0) return call;
  const known = Object.fromEntries(fields.map((name) => [name, {}]));
  const rows = rowsAnswer({ type: 'object', properties: known }, texts);
  return { ...call, responses: { ...(call.responses as JsonObject), 200: rows } };
}

const verbOf: Readonly<Record<Method, string>> = { POST: 'post', PUT: 'put', DELETE: 'delete' };

/** Rows are taken away at an address of their own: element, `@` with the name of the key, value. */
function changePaths(
  { id, purpose, methods = [] }: UpdateConnector,
  texts: OpenApiTexts,
  operations: OperationNames,
): [string, JsonObject][] {
  const wanted: readonly Method[] = methods.length === 0 ? ['POST', 'PUT'] : methods;
  const writes = wanted.filter((method) => method !== 'DELETE');
  const name = (verb: string) => operations.name(`${verb}_${id}`);
  const write = writes.map((method): [string, JsonObject] => {
    const verb = verbOf[method];
    return [verb, { ...operation(name(verb), purpose ?? id, [], 'Changed'), requestBody: body }];
  });
  const paths: [string, JsonObject][] = [];
  if (write.length > 0) paths.push([connectorPath(id), Object.fromEntries(write)]);
  if (!wanted.includes('DELETE')) return paths;
  const parts = [pathPart('element'), pathPart('key', texts.deleteKey), pathPart('value')];
  const remove = operation(name('delete'), purpose ?? id, parts, 'Changed');
  return [...paths, [`${connectorPath(id)}/{element}/{key}/{value}`, { delete: remove }]];
}

const body: JsonObject = {
  required: true,
  content: { 'application/json': { schema: { type: 'object' } } },
};

/** A special connector has a path of its own; of the others none is documented. */
function specialPath(id: string, texts: OpenApiTexts): Readonly<Record<string, JsonObject>> {
  const two = (first: string, second: string) => [pathPart(first), pathPart(second)];
  const file = (name: string, parts: Json[]) => operation(name, texts.file, parts, 'File');
  switch (id.toLowerCase()) {
    case 'appconnectorsubject':
      return {
        '/SubjectConnector/{subjectId}/{fileId}': {
          get: file('subjectConnector', two('subjectId', 'fileId')),
        },
        '/FileConnector/{guid}/{name}': { get: file('fileConnector', two('guid', 'name')) },
      };
    case 'fileconnector':
      return {
        '/FileConnector/{guid}/{name}': { get: file('fileConnector', two('guid', 'name')) },
      };
    case 'appconnectorreport':
      return { '/ReportConnector/{guid}': { get: file('reportConnector', [pathPart('guid')]) } };
    case 'imageconnector':
      return { '/ImageConnector/{id}': { get: file('imageConnector', [pathPart('id')]) } };
    case 'profitversion':
      return {
        '/ProfitVersion': { get: operation('profitVersion', texts.version, [], 'Version') },
      };
    default:
      return {};
  }
}

function pathPart(name: string, description?: string): JsonObject {
  const described = description === undefined ? {} : { description };
  return { name, in: 'path', required: true, ...described, schema: { type: 'string' } };
}

function operation(
  operationId: string,
  summary: string,
  parameters: readonly Json[],
  answer: string,
): JsonObject {
  const ref = (name: string) => ({ $ref: `#/components/responses/${name}` });
  return {
    operationId,
    summary,
    ...(parameters.length > 0 && { parameters }),
    responses: {
      200: ref(answer),
      401: ref('Unauthorised'),
      403: ref('Forbidden'),
      500: ref('Failed'),
      503: ref('TooBusy'),
    },
  };
}

import type {
  ConnectorManifest,
  GetConnector,
  Method,
  UpdateConnector,
} from '../connector-manifest.ts';
import { addressesOf } from '../manifest-hosts.ts';

/** The sentences of the description, in the reader's language. */
export interface OpenApiTexts {
  readonly description: string;
  readonly metainfo: string;
  readonly skip: string;
  readonly take: string;
  readonly orderBy: string;
  readonly filterFields: string;
  readonly filterValues: string;
  readonly operators: string;
  readonly filterJson: string;
  readonly rows: string;
  readonly changed: string;
  readonly file: string;
  readonly version: string;
  readonly unauthorised: string;
  readonly forbidden: string;
  readonly failed: string;
  readonly tooBusy: string;
  readonly classicToken: string;
}

type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

/**
 * Describes exactly this app connector in OpenAPI 3.1: its server, how to sign in, and a path for
 * each of its connectors. Without an environment there is a placeholder for the number.
 *
 * Source: OAS specs (paths, paging and filter parameters, errors, authentication.md).
 */
export function describeOpenApi(manifest: ConnectorManifest, texts: OpenApiTexts): JsonObject {
  const { application, edition } = manifest;
  return {
    openapi: '3.1.0',
    info: {
      title: manifest.appConnector?.description ?? application.name,
      version: String(edition),
      description: texts.description,
    },
    servers: [serverOf(manifest)],
    security: [{ [schemeName]: [] }],
    paths: pathsOf(manifest, texts),
    components: {
      securitySchemes: { [schemeName]: securityScheme(manifest, texts) },
      responses: responses(texts),
      parameters: parameters(texts),
    },
  };
}

const schemeName = 'profit';

function serverOf(manifest: ConnectorManifest): JsonObject {
  const { rest } = addressesOf(manifest);
  if (rest !== undefined) return { url: rest };
  return {
    url: 'https://{participantNumber}.rest.afas.online/ProfitRestServices',
    variables: { participantNumber: { default: '12345' } },
  };
}

function securityScheme(manifest: ConnectorManifest, texts: OpenApiTexts): JsonObject {
  const { kind } = manifest.authentication ?? {};
  if (kind === undefined || kind === 'classic-token') {
    return {
      type: 'apiKey',
      in: 'header',
      name: 'Authorization',
      description: texts.classicToken,
    };
  }
  const base = addressesOf(manifest).rest ?? 'https://12345.rest.afas.online/ProfitRestServices';
  const token = { tokenUrl: `${base}/oauth/token`, scopes: {} };
  const login = { authorizationUrl: `${base}/oauth/authorize`, ...token };
  const flows =
    kind === 'oauth-client' ? { clientCredentials: token } : { authorizationCode: login };
  return { type: 'oauth2', flows };
}

function pathsOf(manifest: ConnectorManifest, texts: OpenApiTexts): JsonObject {
  const paths: Record<string, Json> = {
    '/metainfo': { get: operation('metainfo', texts.metainfo, [], 'Json') },
  };
  for (const connector of manifest.getConnectors) {
    paths[connectorPath(connector)] = { get: fetchRows(connector) };
  }
  for (const connector of manifest.updateConnectors) {
    Object.assign(paths, changePaths(connector));
  }
  for (const { id } of manifest.specialConnectors) Object.assign(paths, specialPath(id, texts));
  return paths;
}

function connectorPath({ id }: { readonly id: string }): string {
  return `/connectors/${encodeURIComponent(id)}`;
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

function fetchRows({ id, purpose }: GetConnector): JsonObject {
  const refs = rowParameters.map((name) => ({ $ref: `#/components/parameters/${name}` }));
  return operation(`get_${id}`, purpose ?? id, refs, 'Rows');
}

const verbOf: Readonly<Record<Method, string>> = { POST: 'post', PUT: 'put', DELETE: 'delete' };

/** Rows are taken away at an address of their own, with the key in it. */
function changePaths({ id, purpose, methods = [] }: UpdateConnector): JsonObject {
  const wanted: readonly Method[] = methods.length === 0 ? ['POST', 'PUT'] : methods;
  const changes = wanted.filter((method) => method !== 'DELETE');
  const summary = purpose ?? id;
  const path = connectorPath({ id });
  const write = changes.map((method) => [
    verbOf[method],
    { ...operation(`${verbOf[method]}_${id}`, summary, [], 'Changed'), requestBody: body },
  ]);
  const remove = {
    delete: operation(`delete_${id}`, summary, [pathPart('element'), pathPart('key')], 'Changed'),
  };
  return {
    ...(write.length > 0 && { [path]: Object.fromEntries(write) as JsonObject }),
    ...(wanted.includes('DELETE') && { [`${path}/{element}/{key}`]: remove }),
  };
}

const body: JsonObject = {
  required: true,
  content: { 'application/json': { schema: { type: 'object' } } },
};

/** A special connector has a path of its own; of the others none is documented. */
function specialPath(id: string, texts: OpenApiTexts): JsonObject {
  const two = (first: string, second: string) => [pathPart(first), pathPart(second)];
  const file = (name: string, parts: Json[]) => operation(name, texts.file, parts, 'File');
  switch (id) {
    case 'AppConnectorSubject':
      return {
        '/SubjectConnector/{subjectId}/{fileId}': {
          get: file('subjectConnector', two('subjectId', 'fileId')),
        },
        '/FileConnector/{guid}/{name}': { get: file('fileConnector', two('guid', 'name')) },
      };
    case 'AppConnectorReport':
      return { '/ReportConnector/{guid}': { get: file('reportConnector', [pathPart('guid')]) } };
    case 'ImageConnector':
      return { '/ImageConnector/{id}': { get: file('imageConnector', [pathPart('id')]) } };
    case 'ProfitVersion':
      return {
        '/ProfitVersion': { get: operation('profitVersion', texts.version, [], 'Version') },
      };
    default:
      return {};
  }
}

function pathPart(name: string): JsonObject {
  return { name, in: 'path', required: true, schema: { type: 'string' } };
}

function operation(
  operationId: string,
  summary: string,
  parameters: readonly Json[],
  answer: string,
): JsonObject {
  const ref = (name: string) => ({ $ref: `#/components/responses/${name}` });
  return {
    operationId: operationId.replace(/\W/g, '_'),
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

function responses(texts: OpenApiTexts): JsonObject {
  const json = (description: string, schema: Json) => ({
    description,
    content: { 'application/json': { schema } },
  });
  const text = { type: 'string' };
  const number = { type: 'integer' };
  const rows = { type: 'array', items: { type: 'object' } };
  const whole = { skip: number, take: number, rows };
  return {
    Json: json(texts.metainfo, { type: 'object' }),
    Version: json(texts.version, { type: 'object', properties: { version: text } }),
    Rows: json(texts.rows, { type: 'object', properties: whole }),
    Changed: json(texts.changed, { type: 'object' }),
    File: json(texts.file, { type: 'object', properties: { filedata: text, mimetype: text } }),
    Unauthorised: { description: texts.unauthorised },
    Forbidden: { description: texts.forbidden },
    Failed: json(texts.failed, {
      type: 'object',
      properties: { externalMessage: text, errorNumber: number, profitLogReference: text },
    }),
    TooBusy: { description: texts.tooBusy },
  };
}

function parameters(texts: OpenApiTexts): JsonObject {
  const inQuery = (name: string, description: string, schema: Json) => ({
    [name]: { name, in: 'query', description, schema },
  });
  const text = { type: 'string' };
  return {
    ...inQuery('skip', texts.skip, { type: 'integer', default: 0 }),
    ...inQuery('take', texts.take, { type: 'integer', default: 100 }),
    ...inQuery('orderbyfieldids', texts.orderBy, text),
    ...inQuery('filterfieldids', texts.filterFields, text),
    ...inQuery('filtervalues', texts.filterValues, text),
    ...inQuery('operatortypes', texts.operators, text),
    ...inQuery('filterjson', texts.filterJson, text),
  };
}

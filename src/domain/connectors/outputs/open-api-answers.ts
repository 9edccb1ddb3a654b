import type { Json, JsonObject, OpenApiTexts } from './open-api-texts.ts';

const text = { type: 'string' };
const number = { type: 'integer' };

function inJson(description: string, schema: Json): JsonObject {
  return { description, content: { 'application/json': { schema } } };
}

/** Rows of a GetConnector, as it answers them; `row` is the schema of one. */
export function rowsAnswer(row: JsonObject, texts: OpenApiTexts): JsonObject {
  const whole = { skip: number, take: number, rows: { type: 'array', items: row } };
  return inJson(texts.rows, { type: 'object', properties: whole });
}

/** The answers that operations refer to. Source: OAS (errors, answers of the connectors). */
export function responses(texts: OpenApiTexts): JsonObject {
  const object = (properties: JsonObject) => ({ type: 'object', properties });
  return {
    Json: inJson(texts.metainfo, { type: 'object' }),
    Version: inJson(texts.version, object({ version: text })),
    Rows: rowsAnswer({ type: 'object' }, texts),
    Changed: inJson(texts.changed, { type: 'object' }),
    File: inJson(texts.file, object({ filedata: text, mimetype: text })),
    Unauthorised: { description: texts.unauthorised },
    Forbidden: { description: texts.forbidden },
    Failed: inJson(
      texts.failed,
      object({ externalMessage: text, errorNumber: number, profitLogReference: text }),
    ),
    TooBusy: { description: texts.tooBusy },
  };
}

/** Paging and filters of a GetConnector. Source: OAS. */
export function parameters(texts: OpenApiTexts): JsonObject {
  const inQuery = (name: string, description: string, schema: Json) => ({
    [name]: { name, in: 'query', description, schema },
  });
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

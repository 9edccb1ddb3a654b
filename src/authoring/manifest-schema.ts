import * as z from 'zod/mini';
import { connectorManifest } from '../domain/connectors/connector-manifest.ts';
import { mostOf } from '../domain/connectors/manifest-text.ts';
import { manifestSchemaTexts } from '../i18n/manifest-schema-texts.ts';
import { manifestPlaces } from '../i18n/nl/manifest-places.ts';

/** Where the schema of the manifest is published; it stays there when a later version comes. */
export const manifestSchemaPath = '/schema/connectormanifest-1.json';

/** A schema as JSON, in as far as it is walked through here. */
interface SchemaPart {
  type?: string;
  title?: string;
  description?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  properties?: Record<string, SchemaPart>;
  items?: SchemaPart;
}

/**
 * The JSON Schema (2020-12) of the connector manifest, with a title and a description in Dutch, for
 * editors and for other tools. What it refuses is what `readManifest` refuses.
 */
export function manifestSchema(site: string): object {
  const { title, description } = manifestSchemaTexts;
  const { $schema, ...schema } = z.toJSONSchema(connectorManifest, { io: 'input' });
  describe(schema as SchemaPart, '');
  return { $schema, $id: new URL(manifestSchemaPath, site).href, title, description, ...schema };
}

function describe(part: SchemaPart, path: string): void {
  const title = manifestPlaces.places[path];
  const description = manifestSchemaTexts.descriptions[path];
  if (title !== undefined) part.title = title;
  if (description !== undefined) part.description = description;
  limitLength(part);
  if (part.items) describe(part.items, path);
  for (const [name, property] of Object.entries(part.properties ?? {})) {
    describe(property, path === '' ? name : `${path}.${name}`);
  }
}

/** The length that the pattern asks for already, in the words that an editor understands. */
function limitLength(part: SchemaPart): void {
  const most = part.pattern === undefined ? undefined : mostOf(part.pattern);
  if (most !== undefined) Object.assign(part, { minLength: 1, maxLength: most });
}

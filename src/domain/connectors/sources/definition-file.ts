import { FileRefused } from '../../../files/refuse.ts';
import { isVariantArray, readVariantArray, type Variant } from '../../../files/variant-array.ts';
import { unpackWhole } from '../../../files/zip/unpack-whole.ts';
import { readZipDirectory } from '../../../files/zip/zip-directory.ts';
import { findSecret } from '../find-secret.ts';
import { readDefinitionContent } from './definition-content.ts';

/** What is kept of a GetConnector definition: names only, not its maker and not its query. */
export interface ConnectorDefinition {
  /** As Profit lists the definition. */
  readonly name: string;
  /** What an application calls; it can differ from the name. */
  readonly id?: string;
  readonly fields: readonly string[];
}

export type DefinitionReading =
  | { readonly status: 'read'; readonly definition: ConnectorDefinition }
  | { readonly status: 'refused'; readonly code: DefinitionRefusal };

export type DefinitionRefusal =
  /** Another kind of file. */
  | 'definition.no-definition'
  /** Begins as a definition does: cut off, or changed by a mail that took it for text. */
  | 'definition.damaged'
  /** A token or secret stands where a name should. */
  | 'definition.secret';

const mostContentBytes = 20 * 1024 * 1024;

/**
 * Reads a `.gcn` file (formats 5, 7 and 8): a variant array of format, GUID, 8, name, dates …, with
 * a zip that holds the definition itself. The maker's user code, the environment and the query that
 * such a file holds are not kept.
 *
 * Reports `definition.*`. Source: the layout of public definition files; AFAS does not document it.
 */
export async function readDefinition(bytes: Uint8Array<ArrayBuffer>): Promise<DefinitionReading> {
  if (!isVariantArray(bytes)) return refused('definition.no-definition');
  const values = readVariantArray(bytes);
  if (values === undefined) return refused('definition.damaged');
  const [format, guid, , name] = values;
  if (format?.kind !== 'number' || guid?.kind !== 'text' || name?.kind !== 'text') {
    return refused('definition.no-definition');
  }
  const content = await unpackContent(values);
  if (content === undefined) return refused('definition.damaged');
  const definition = { name: name.text.trim(), ...namesIn(content) };
  const names = [definition.name, definition.id ?? '', ...definition.fields];
  if (findSecret(names.join('\n')) !== undefined) return refused('definition.secret');
  return { status: 'read', definition };
}

function namesIn(content: Uint8Array<ArrayBuffer>): Omit<ConnectorDefinition, 'name'> {
  const { id, fields = [] } = readDefinitionContent(content) ?? {};
  return id === undefined ? { fields } : { id, fields };
}

/** The only part of the zip among the values; undefined when there is no zip or it is damaged. */
async function unpackContent(
  values: readonly Variant[],
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const packed = values.find((value) => value.kind === 'bytes');
  if (packed === undefined) return undefined;
  const file = new Blob([packed.bytes]);
  try {
    const [part] = (await readZipDirectory(file)).values();
    return part && (await unpackWhole(file, part, { bytesLeft: mostContentBytes }));
  } catch (error) {
    if (error instanceof FileRefused) return undefined;
    throw error;
  }
}

function refused(code: DefinitionRefusal): DefinitionReading {
  return { status: 'refused', code };
}

import { refuse } from '../refuse.ts';
import { holdsNoneForbidden } from './xml-text.ts';
import { XmlReader, type XmlVisitor } from './xml-reader.ts';

export type { XmlAttributes, XmlVisitor } from './xml-reader.ts';

/**
 * Goes through an XML part in UTF-8 or UTF-16. Throws `FileRefused` with `file.damaged` when it is
 * not well-formed and with `file.doctype` when it declares a document type, so that no entity of
 * its own can grow.
 */
export async function readXml(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
  visitor: XmlVisitor,
): Promise<void> {
  const reader = new XmlReader(part, visitor);
  let decoder: TextDecoder | undefined;
  for await (const bytes of pieces) {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    const checked = decoder.encoding === 'utf-8' && holdsNoneForbidden(bytes);
    reader.write(decode(part, decoder, bytes), checked);
  }
  reader.write(decode(part, decoder));
  reader.close();
}

/** The value of an attribute that may carry a prefix, such as `r:id`. */
export function prefixedAttribute(
  attributes: Readonly<Record<string, string>>,
  name: string,
): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.replace(/^.*:/, '') === name);
  return key === undefined ? undefined : attributes[key];
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(part: string, decoder: TextDecoder | undefined, bytes?: Uint8Array): string {
  try {
    return decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
  } catch {
    return refuse({ code: 'file.damaged', part });
  }
}

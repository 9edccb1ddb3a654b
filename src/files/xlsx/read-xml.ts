import { SaxesParser } from 'saxes';
import { limits } from '../limits.ts';
import { refuse } from '../refuse.ts';

/** Names come without their prefix: `x:row` is `row`. Text comes whole, not in pieces. */
export type XmlVisitor = {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
};

export type XmlAttributes = Readonly<Record<string, string>>;

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
  const parser = createParser(part, visitor);
  let decoder: TextDecoder | undefined;
  for await (const bytes of pieces) {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    parser.write(decode(part, decoder, bytes));
  }
  parser.write(decode(part, decoder));
  parser.close();
}

/** The value of an attribute that may carry a prefix, such as `r:id`. */
export function prefixedAttribute(attributes: XmlAttributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}

function createParser(part: string, visitor: XmlVisitor): SaxesParser<{ xmlns: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', () => refuse({ code: 'file.damaged', part }));
  parser.on('doctype', () => refuse({ code: 'file.doctype', part }));
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > limits.xmlDepth) refuse({ code: 'file.damaged', part });
    visitor.open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    visitor.close?.(localName(name));
  });
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
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

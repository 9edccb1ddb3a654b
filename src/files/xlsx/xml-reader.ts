import { workbookLimits } from '../workbook-limits.ts';
import { refuse } from '../refuse.ts';
import { holdsForbidden, readXmlText, readXmlValue } from './xml-text.ts';

/** Names come without their prefix: `x:row` is `row`. A text may come in pieces. */
export type XmlVisitor = {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /**
   * May read whole elements itself, where nearly all look the same: `at` is the place in `text` of
   * markup inside an element. Gives the place after what it read, or `at`.
   */
  readWhole?(text: string, at: number): number;
};

export type XmlAttributes = Readonly<Record<string, string>>;

const none: XmlAttributes = {};

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const exclamation = 0x21;
const slash = 0x2f;
const nine = 0x39;
const equals = 0x3d;
const greater = 0x3e;
const question = 0x3f;

/**
 * Reads the elements of a well-formed XML document without document type (XML 1.0) from text that
 * comes in pieces. Throws `FileRefused` with `file.doctype`, or with `file.damaged` for whatever is
 * not well-formed, nested too deeply or longer in one tag than any workbook has it.
 */
export class XmlReader {
  readonly #part: string;
  readonly #visitor: XmlVisitor;
  /** Full names of the elements that are open, the outermost first. */
  readonly #open: string[] = [];
  #rootSeen = false;
  #buffer = '';
  #at = 0;

  constructor(part: string, visitor: XmlVisitor) {
    this.#part = part;
    this.#visitor = visitor;
  }

  /** `checked` when the piece holds no character that XML forbids. */
  write(piece: string, checked = false): void {
    if (!checked && holdsForbidden(piece)) this.#refuse();
    this.#buffer = this.#buffer.slice(this.#at) + piece;
    this.#at = 0;
    while (this.#readText() && this.#readMarkup());
    if (this.#buffer.length - this.#at > workbookLimits.xmlTag) this.#refuse();
  }

  close(): void {
    this.#passText(this.#buffer.length);
    const whole = this.#at === this.#buffer.length;
    if (!whole || !this.#rootSeen || this.#open.length > 0) this.#refuse();
  }

  /** Reads up to the next markup; whether there is any. */
  #readText(): boolean {
    const markup = this.#buffer.indexOf('<', this.#at);
    this.#passText(markup === -1 ? this.#soundEnd() : markup);
    return markup !== -1;
  }

  /** The end of the text so far, without an entity or a line end that may be cut off. */
  #soundEnd(): number {
    const { length } = this.#buffer;
    const entity = this.#buffer.lastIndexOf('&');
    if (entity >= this.#at && !this.#buffer.includes(';', entity)) return entity;
    return this.#buffer.endsWith('\r') ? Math.max(length - 1, this.#at) : length;
  }

  #passText(end: number): void {
    if (end <= this.#at) return;
    const raw = this.#buffer.slice(this.#at, end);
    this.#at = end;
    if (this.#open.length > 0) this.#visitor.text?.(readXmlText(raw) ?? this.#refuse());
    else if (/[^ \t\r\n]/.test(raw)) this.#refuse();
  }

  /** Reads one tag, comment or the like; whether it was whole. */
  #readMarkup(): boolean {
    if (this.#passWhole()) return true;
    const next = this.#buffer.charCodeAt(this.#at + 1);
    if (next === slash) return this.#readCloseTag();
    if (next === exclamation) return this.#readDeclaration();
    if (next === question) return this.#pass('<?', '?>') !== undefined;
    return this.#readOpenTag();
  }

  #passWhole(): boolean {
    if (this.#open.length === 0) return false;
    const end = this.#visitor.readWhole?.(this.#buffer, this.#at) ?? this.#at;
    const passed = end > this.#at;
    this.#at = end;
    return passed;
  }

  #readCloseTag(): boolean {
    const end = this.#buffer.indexOf('>', this.#at);
    if (end === -1) return false;
    const expected = this.#open.pop() ?? this.#refuse();
    const nameEnd = this.#at + 2 + expected.length;
    if (!this.#buffer.startsWith(expected, this.#at + 2)) this.#refuse();
    if (this.#passSpace(nameEnd) !== end) this.#refuse();
    this.#at = end + 1;
    this.#visitor.close?.(localName(expected));
    return true;
  }

  #readDeclaration(): boolean {
    if (this.#buffer.startsWith('<!--', this.#at)) return this.#pass('<!--', '-->') !== undefined;
    if (this.#buffer.startsWith('<![CDATA[', this.#at)) {
      if (this.#open.length === 0) this.#refuse();
      const text = this.#pass('<![CDATA[', ']]>');
      if (text !== undefined) this.#visitor.text?.(text.replace(/\r\n?/g, '\n'));
      return text !== undefined;
    }
    if (this.#buffer.startsWith('<!DOCTYPE', this.#at)) {
      refuse({ code: 'file.doctype', part: this.#part });
    }
    if (this.#buffer.length - this.#at >= '<![CDATA['.length) this.#refuse();
    return false;
  }

  /** Passes what stands between a beginning and an end, and gives it when it is whole. */
  #pass(begin: string, end: string): string | undefined {
    const from = this.#at + begin.length;
    const found = this.#buffer.indexOf(end, from);
    if (found === -1) return undefined;
    this.#at = found + end.length;
    return this.#buffer.slice(from, found);
  }

  #readOpenTag(): boolean {
    const nameEnd = this.#nameEnd(this.#at + 1);
    const bare = this.#buffer.charCodeAt(nameEnd) === greater;
    const attributes = bare ? none : {};
    const end = bare ? nameEnd + 1 : this.#readAttributes(nameEnd, attributes);
    if (end === -1) return false;
    const full = this.#buffer.slice(this.#at + 1, nameEnd);
    if (this.#rootSeen && this.#open.length === 0) this.#refuse();
    if (this.#open.length >= workbookLimits.xmlDepth) this.#refuse();
    this.#rootSeen = true;
    this.#at = end;
    this.#visitor.open?.(localName(full), attributes);
    if (this.#buffer.charCodeAt(end - 2) === slash) this.#visitor.close?.(localName(full));
    else this.#open.push(full);
    return true;
  }

  /** Gathers the attributes and gives the place after the tag, or -1 when it is not whole yet. */
  #readAttributes(begin: number, attributes: Record<string, string>): number {
    const buffer = this.#buffer;
    for (let at = begin; at !== -1;) {
      const from = this.#passSpace(at);
      const next = buffer.charCodeAt(from);
      if (next === greater) return from + 1;
      if (from + 1 >= buffer.length) return -1;
      if (next === slash) return this.#passClosing(from);
      if (from === at) this.#refuse();
      at = this.#readAttribute(from, attributes);
    }
    return -1;
  }

  #passClosing(at: number): number {
    return this.#buffer.charCodeAt(at + 1) === greater ? at + 2 : this.#refuse();
  }

  /** Adds one attribute and gives the place after it, or -1 when it is not whole yet. */
  #readAttribute(begin: number, attributes: Record<string, string>): number {
    const buffer = this.#buffer;
    const nameEnd = this.#nameEnd(begin);
    const sign = this.#passSpace(nameEnd);
    const opening = this.#passSpace(sign + 1);
    if (opening >= buffer.length) return -1;
    const quote = buffer[opening]!;
    if (buffer.charCodeAt(sign) !== equals || (quote !== '"' && quote !== "'")) this.#refuse();
    const closing = buffer.indexOf(quote, opening + 1);
    if (closing === -1) return -1;
    const key = buffer.slice(begin, nameEnd);
    if (Object.hasOwn(attributes, key)) this.#refuse();
    attributes[key] = readXmlValue(buffer.slice(opening + 1, closing)) ?? this.#refuse();
    return closing + 1;
  }

  /** The end of a name, which begins with no digit, hyphen or dot; it may be cut off. */
  #nameEnd(begin: number): number {
    const buffer = this.#buffer;
    let at = begin;
    while (at < buffer.length && isNameCharacter(buffer.charCodeAt(at))) at++;
    const sound = at > begin && buffer.charCodeAt(begin) > nine;
    const { length } = buffer;
    if (at < length && !(sound && endsName(buffer.charCodeAt(at)))) this.#refuse();
    return at;
  }

  #passSpace(begin: number): number {
    let at = begin;
    while (isSpace(this.#buffer.charCodeAt(at))) at++;
    return at;
  }

  #refuse(): never {
    return refuse({ code: 'file.damaged', part: this.#part });
  }
}

/** Letters and digits, `_`, `:`, `-` and `.`, and whatever is beyond ASCII (XML 1.0, 2.3). */
function isNameCharacter(code: number): boolean {
  if (code >= 0x61) return code <= 0x7a || code >= 0x80;
  if (code >= 0x41) return code <= 0x5a || code === 0x5f;
  return (code >= 0x30 && code <= 0x3a) || code === 0x2d || code === 0x2e;
}

function endsName(code: number): boolean {
  return code === equals || code === greater || code === slash || isSpace(code);
}

function isSpace(code: number): boolean {
  return code === space || code === lineFeed || code === tab || code === carriageReturn;
}

function localName(full: string): string {
  const prefix = full.indexOf(':');
  return prefix === -1 ? full : full.slice(prefix + 1);
}

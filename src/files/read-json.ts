/** Where and why a text is not JSON. Line and column count from 1. */
export interface JsonFault {
  readonly code:
    | 'json.empty'
    /** Another character than one that may stand here; `found` is empty at the end of the text. */
    | 'json.unexpected'
    | 'json.unclosed-text'
    /** A control character or an unknown `\` in a text. */
    | 'json.bad-text'
    /** A comma with nothing behind it. */
    | 'json.extra-comma'
    | 'json.missing-comma'
    /** More after the end. */
    | 'json.more'
    | 'json.too-deep';
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

export type JsonReading =
  | { readonly status: 'read'; readonly value: unknown }
  | { readonly status: 'refused'; readonly fault: JsonFault };

/** No file of people is nested as deep as this; deeper ones exhaust who walks through them. */
const deepest = 100;

/**
 * Reads JSON and, where it is none, says where the fault is, in every browser alike. (The message
 * of `JSON.parse` differs per browser and is English.) Reports `json.*`.
 */
export function readJson(text: string): JsonReading {
  const fault = findJsonFault(text);
  if (fault !== undefined) return { status: 'refused', fault };
  return { status: 'read', value: JSON.parse(text) as unknown };
}

/** The first fault of a text; undefined when it is JSON. */
export function findJsonFault(text: string): JsonFault | undefined {
  try {
    new JsonScanner(text).document();
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return placeFault(error, text);
    throw error;
  }
}

class Fault extends Error {
  readonly code: JsonFault['code'];
  readonly at: number;

  constructor(code: JsonFault['code'], at: number) {
    super(code);
    this.code = code;
    this.at = at;
  }
}

function placeFault({ code, at }: Fault, text: string): JsonFault {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const column = (before.at(-1)?.length ?? 0) + 1;
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { code, line: before.length, column, found: at < text.length ? found : '' };
}

const blank = /[ \t\r\n]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const textBody = /(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

/** Walks through a text by the grammar of RFC 8259. */
class JsonScanner {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    this.#skip(blank);
    if (this.#at === this.#text.length) this.#fail('json.empty');
    this.#value();
    if (this.#at < this.#text.length) this.#fail('json.more');
  }

  #value(): void {
    const next = this.#text[this.#at];
    if (next === '{') this.#list('}', () => this.#member());
    else if (next === '[') this.#list(']', () => this.#value());
    else if (next === '"') this.#string();
    else if (!this.#skip(literal)) this.#fail('json.unexpected');
    this.#skip(blank);
  }

  #list(end: string, item: () => void): void {
    if (++this.#depth > deepest) this.#fail('json.too-deep');
    this.#step();
    if (this.#text[this.#at] !== end) {
      item();
      while (this.#text[this.#at] === ',') {
        const comma = this.#at;
        this.#step();
        if (this.#text[this.#at] === end) throw new Fault('json.extra-comma', comma);
        item();
      }
      if (this.#text[this.#at] !== end) this.#fail(this.#whyNoEnd());
    }
    this.#step();
    this.#depth--;
  }

  #whyNoEnd(): JsonFault['code'] {
    return /["{[\dtfn-]/.test(this.#text[this.#at] ?? '')
      ? 'json.missing-comma'
      : 'json.unexpected';
  }

  #member(): void {
    if (this.#text[this.#at] !== '"') this.#fail('json.unexpected');
    this.#string();
    this.#skip(blank);
    if (this.#text[this.#at] !== ':') this.#fail('json.unexpected');
    this.#step();
    this.#value();
  }

  #string(): void {
    const begin = this.#at++;
    this.#skip(textBody);
    if (this.#text[this.#at] === '"') this.#at++;
    else if (this.#endsOpen()) throw new Fault('json.unclosed-text', begin);
    else this.#fail('json.bad-text');
  }

  /** A text that meets the end of its line was not closed; another control character is a slip. */
  #endsOpen(): boolean {
    return this.#at === this.#text.length || /[\r\n]/.test(this.#text[this.#at]!);
  }

  #step(): void {
    this.#at++;
    this.#skip(blank);
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return false;
    this.#at = pattern.lastIndex;
    return match[0] !== '';
  }

  #fail(code: JsonFault['code']): never {
    throw new Fault(code, this.#at);
  }
}

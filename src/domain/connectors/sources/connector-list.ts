import type { ConnectorKind, FoundConnector, Method } from '../connector-manifest.ts';
import type { KnownConnectors } from '../known-connectors.ts';

/** What was found in a list that somebody wrote. */
export interface ConnectorList {
  /** Each once, in the order of the text, with the capitals that Profit gives a known one. */
  readonly connectors: readonly FoundConnector[];
  /** Lines in which no name was found, with their number from 1. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
  /** How many names stood there more than once. */
  readonly repeated: number;
}

/** What counts as the name of a connector without a word about it: `Profit_Address`, `KnPerson`. */
const surename =
  /[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+|\b(?:Kn|Fb|Fi|Hr|Pt|Tx|Cm)[A-Z][A-Za-z0-9]+\b/g;
const word = /[A-Za-z][A-Za-z0-9_]*/g;
const bullet = /^\s*(?:[-*•·–—>]+|\d{1,3}[.)]|[a-z][.)]|\[[ xX]?\])\s+/;
const heading =
  /^\s*(?:#+\s*)?(get|update|speciale?|special|custom)[\s-]*(?:connectoren|connectors?)(?:\s*\([^)]*\))?\s*(?::|$)\s*/i;

/**
 * Reads the connectors out of a mail: bullets, numbers, commas, `@Profit` marks and descriptions
 * are taken off, headings say which list follows, the same name twice becomes one. Words between
 * brackets, behind a dash or a colon become the purpose of a name that is alone on its line.
 */
export function readConnectorList(text: string, known: KnownConnectors): ConnectorList {
  const reading = new ListReading(known);
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    reading.readLine(line, index + 1);
  });
  return reading.result();
}

class ListReading {
  readonly #known: KnownConnectors;
  readonly #found = new Map<string, FoundConnector>();
  readonly #unread: { line: number; text: string }[] = [];
  #repeated = 0;
  #section: ConnectorKind | undefined;
  /** Whether the list below the heading goes on: an empty line ends it, a bullet does not. */
  #listed = false;

  constructor(known: KnownConnectors) {
    this.#known = known;
  }

  readLine(written: string, line: number): void {
    const titled = heading.exec(written);
    if (titled) {
      this.#section = sectionOf(titled[1] ?? '');
      this.#listed = true;
    }
    const text = cleanLine(titled ? written.slice(titled[0].length) : written);
    if (text === '') {
      this.#listed = titled !== null;
      return;
    }
    const names = this.#namesIn(text, bullet.test(written));
    if (names.length === 0) this.#unread.push({ line, text });
    else names.forEach((name) => this.#add(name, names.length === 1 ? text : undefined));
  }

  result(): ConnectorList {
    return {
      connectors: [...this.#found.values()],
      unread: this.#unread,
      repeated: this.#repeated,
    };
  }

  /** Sure names and known words; else, in the list below a heading, what can only be a name. */
  #namesIn(text: string, bulleted: boolean): string[] {
    const sure = text.match(surename) ?? [];
    const words = (text.match(word) ?? []).filter((one) => this.#known.find(one) !== undefined);
    const names = [...new Set([...sure, ...words])];
    if (names.length > 0) return names.sort((a, b) => text.indexOf(a) - text.indexOf(b));
    const listed = this.#section !== undefined && (bulleted || this.#listed);
    return listed ? looseNames(text) : [];
  }

  #add(written: string, line: string | undefined): void {
    const id = this.#known.find(written)?.id ?? written;
    const key = id.toLowerCase();
    if (this.#found.has(key)) {
      this.#repeated++;
      return;
    }
    const kind = this.#kindOf(id);
    const purpose = line === undefined ? '' : purposeIn(line, written);
    const methods = kind === 'update' && line !== undefined ? methodsIn(line) : [];
    this.#found.set(key, {
      kind,
      id,
      ...(purpose !== '' && { purpose }),
      ...(methods.length > 0 && { methods }),
    });
  }

  /** A known name stands where Profit has it, whatever the heading says. */
  #kindOf(id: string): ConnectorKind {
    const known = this.#known.find(id)?.kind;
    return known ?? this.#section ?? this.#known.kindOf(id);
  }
}

function sectionOf(name: string): ConnectorKind {
  const first = name.toLowerCase();
  if (first === 'get') return 'get';
  return first === 'update' ? 'update' : 'special';
}

function cleanLine(line: string): string {
  return line
    .replace(bullet, '')
    .replace(/\(?@\s?profit\b\)?/gi, '')
    .replace(/[*`]|\*\*|__(?=\s|$)/g, '')
    .trim();
}

/** The word that stands before a description, or words with commas between; else nothing. */
function looseNames(text: string): string[] {
  const [, described] = /^([A-Za-z][A-Za-z0-9]{2,})\s*(?:\s[-–—]\s|[:(]).*$/.exec(text) ?? [];
  if (described !== undefined) return [described];
  const pieces = text.split(/[,;|\t]/).map((piece) => piece.trim());
  return pieces.every((piece) => /^[A-Za-z][A-Za-z0-9]{2,}$/.test(piece)) ? pieces : [];
}

const verbs: Readonly<Record<Method, RegExp>> = {
  POST: /\b(post|toevoegen|insert|aanmaken)\b/i,
  PUT: /\b(put|wijzigen|bijwerken|update)\b/i,
  DELETE: /\b(delete|verwijderen)\b/i,
};

function methodsIn(line: string): Method[] {
  return (Object.keys(verbs) as Method[]).filter((method) => verbs[method].test(line));
}

/** The words around a name, without the signs that joined them to it. */
function purposeIn(line: string, name: string): string {
  const at = line.indexOf(name);
  const rest = `${line.slice(0, at)} ${line.slice(at + name.length)}`;
  return rest
    .replace(/^[\s\-–—:;,.|(]+|[\s\-–—:;,|)]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .slice(0, 500);
}

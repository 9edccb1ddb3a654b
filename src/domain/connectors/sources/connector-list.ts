import type { ConnectorKind, FoundConnector } from '../connector-manifest.ts';
import type { KnownConnectors } from '../known-connectors.ts';
import { cleanLine, headingIn, listedNames, looseName, type ListLine } from './list-line.ts';
import { readAbout, readJoined, type ListedAbout } from './list-purpose.ts';
import { namesInLine, type NameInLine } from './list-words.ts';

/** What was found in a list that somebody wrote. */
export interface ConnectorList {
  /** Each once, in the order of the text, with the capitals that Profit gives a known one. */
  readonly connectors: readonly FoundConnector[];
  /** Known ones that stood there with other capitals. */
  readonly recased: readonly { readonly written: string; readonly id: string }[];
  /** Lines in which no name was found, with their number from 1. */
  readonly unread: readonly UnreadLine[];
  /** How many names stood there more than once. */
  readonly repeated: number;
}

export interface UnreadLine {
  readonly line: number;
  readonly text: string;
}

/** Of a line that was not understood this much is given, enough to find it by. */
const shown = 200;

/**
 * Reads the connectors out of a mail: bullets, numbers, commas, tables, `@Profit` marks and
 * descriptions are taken off, headings say which list follows, the same name twice becomes one. What
 * is joined to a name by brackets, a dash or a colon becomes its purpose, with the methods in it.
 */
export function readConnectorList(text: string, known: KnownConnectors): ConnectorList {
  const reading = new ListReading(known);
  text.split(/\r\n|\r|\n|\u2028|\u2029/).forEach((line, index) => {
    reading.readLine(line, index + 1);
  });
  return reading.result();
}

class ListReading {
  readonly #known: KnownConnectors;
  readonly #found = new Map<string, FoundConnector>();
  readonly #recased = new Map<string, string>();
  readonly #unread: UnreadLine[] = [];
  #repeated = 0;
  #section: ConnectorKind | undefined;
  /** Where the list below a heading is: an empty line ends it once it has begun. */
  #list: 'none' | 'awaited' | 'begun' = 'none';

  constructor(known: KnownConnectors) {
    this.#known = known;
  }

  readLine(written: string, line: number): void {
    const cleaned = cleanLine(written);
    if (cleaned.text === '') {
      if (this.#list === 'begun') this.#list = 'none';
      return;
    }
    const heading = headingIn(cleaned.text);
    if (heading === undefined) return this.#readNames(cleaned, written, line);
    this.#section = sectionOf(heading.word);
    this.#list = 'awaited';
    if (heading.rest !== '') {
      this.#readNames({ text: heading.rest, bulleted: true }, written, line);
    }
  }

  result(): ConnectorList {
    return {
      connectors: [...this.#found.values()],
      recased: Array.from(this.#recased, ([id, written]) => ({ written, id })),
      unread: this.#unread,
      repeated: this.#repeated,
    };
  }

  #readNames({ text, bulleted }: ListLine, written: string, line: number): void {
    const found = this.#namesIn(text, this.#isListed(bulleted));
    if (found.length === 0) this.#unread.push({ line, text: written.trim().slice(0, shown) });
    else if (this.#list === 'awaited') this.#list = 'begun';
    for (const [name, about] of found) this.#add(name, about);
  }

  /** Below a heading any word can be a name, if it stands as one. */
  #isListed(bulleted: boolean): boolean {
    return this.#section !== undefined && (bulleted || this.#list !== 'none');
  }

  #namesIn(text: string, listed: boolean): [name: string, about: ListedAbout][] {
    const all = listed ? listedNames(text) : [];
    if (all.length > 0) return all.map((name) => [name, readJoined('')]);
    const names = namesInLine(text, this.#known);
    if (names.length > 0) return names.map(({ name }, at) => [name, aboutName(text, names, at)]);
    const name = listed ? looseName(text) : undefined;
    return name === undefined ? [] : [[name, readJoined(text.slice(name.length))]];
  }

  #add(written: string, about: ListedAbout): void {
    const id = this.#known.find(written)?.id ?? written;
    if (id !== written && !this.#recased.has(id)) this.#recased.set(id, written);
    const key = id.toLowerCase();
    const before = this.#found.get(key);
    if (before !== undefined) this.#repeated++;
    this.#found.set(key, joinAbout(before ?? { kind: this.#kindOf(id), id }, about));
  }

  /** A known name stands where Profit has it, whatever the heading says. */
  #kindOf(id: string): ConnectorKind {
    const known = this.#known.find(id)?.kind;
    return known ?? this.#section ?? this.#known.kindOf(id);
  }
}

function sectionOf(word: string): ConnectorKind {
  if (word === 'get') return 'get';
  return word === 'update' ? 'update' : 'special';
}

function aboutName(text: string, names: readonly NameInLine[], place: number): ListedAbout {
  const { from, to } = names[place]!;
  if (names.length === 1) return readAbout(text.slice(0, from), text.slice(to));
  return readJoined(text.slice(to, names[place + 1]?.from));
}

/** What was said first stays; methods are put together. */
function joinAbout(connector: FoundConnector, about: ListedAbout): FoundConnector {
  const purpose = connector.purpose ?? about.purpose;
  const methods = [...new Set([...(connector.methods ?? []), ...about.methods])];
  return {
    ...connector,
    ...(purpose !== '' && { purpose }),
    ...(connector.kind === 'update' && methods.length > 0 && { methods }),
  };
}

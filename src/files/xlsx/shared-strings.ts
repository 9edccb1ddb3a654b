import { NumberList } from '../number-list.ts';
import { TextBytes } from '../text-bytes.ts';
import { readXml } from './read-xml.ts';
import { unescapeText } from './xlsx-text.ts';

/** Strings that cells refer to by number; each stands once among `texts`. */
export class SharedStrings {
  readonly texts = new TextBytes();
  readonly #ends = new NumberList();

  get count(): number {
    return this.#ends.length;
  }

  add(text: string): void {
    this.texts.add(text);
    this.#ends.push(this.texts.length);
  }

  begin(index: number): number {
    return index === 0 ? 0 : this.#ends.at(index - 1);
  }

  end(index: number): number {
    return this.#ends.at(index);
  }
}

/** A string as nearly every program writes it, without layout or entities. */
const plainString = /<si><t(?: xml:space="preserve")?>([^<&\r]*)<\/t><\/si>/y;

/**
 * The strings that the cells of a workbook refer to by number. The pieces of rich text are joined,
 * phonetic text (`rPh`) is left out. Throws `FileRefused` as `readXml` does.
 */
export async function readSharedStrings(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<SharedStrings> {
  const strings = new SharedStrings();
  const collector = new StringCollector();
  let inString = false;
  await readXml(part, pieces, {
    readWhole(text, at) {
      plainString.lastIndex = at;
      const found = inString ? null : plainString.exec(text);
      if (!found) return at;
      strings.add(unescapeText(found[1] ?? ''));
      return at + found[0].length;
    },
    open(name) {
      if (name === 'si') {
        inString = true;
        collector.begin();
      }
      collector.open(name);
    },
    text: (text) => {
      collector.text(text);
    },
    close(name) {
      collector.close(name);
      if (name !== 'si') return;
      inString = false;
      strings.add(collector.result());
    },
  });
  return strings;
}

/** Joins the `t` elements of one string, plain or rich. */
export class StringCollector {
  #text = '';
  #inText = false;
  #inPhonetic = false;

  begin(): void {
    this.#text = '';
  }

  open(name: string): void {
    if (name === 't') this.#inText = true;
    if (name === 'rPh') this.#inPhonetic = true;
  }

  text(text: string): void {
    if (this.#inText && !this.#inPhonetic) this.#text += text;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    if (name === 'rPh') this.#inPhonetic = false;
  }

  result(): string {
    return unescapeText(this.#text);
  }
}

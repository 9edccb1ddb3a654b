import { readXml } from './read-xml.ts';
import { unescapeText } from './xlsx-text.ts';

/**
 * The strings that the cells of a workbook refer to by number. The pieces of rich text are joined,
 * phonetic text (`rPh`) is left out. Throws `FileRefused` as `readXml` does.
 */
export async function readSharedStrings(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<string[]> {
  const strings: string[] = [];
  const collector = new StringCollector();
  await readXml(part, pieces, {
    open(name) {
      if (name === 'si') collector.begin();
      collector.open(name);
    },
    text: (text) => {
      collector.text(text);
    },
    close(name) {
      collector.close(name);
      if (name === 'si') strings.push(collector.result());
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

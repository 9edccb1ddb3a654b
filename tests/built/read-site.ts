import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands inside a `script` or `style`; empty for all others. */
  readonly text: string;
}

export interface Page {
  /** As in the address: `/omgeving-overzetten/`. */
  readonly address: string;
  readonly html: string;
  readonly elements: readonly Element[];
  /** Elements in a template, which do nothing until a script takes them out. */
  readonly waiting: readonly Element[];
}

const site = 'dist';
const comment = /<!--[\s\S]*?-->/g;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const openTag =
  /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const rawText = /^(script|style)$/;

/** Every page of the built site. */
export function readPages(): Page[] {
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error('These tests look at the built site, and dist/ is empty: run npm run build.');
  }
  return globSync('**/*.html', { cwd: site }).map((path) => {
    const html = readFileSync(join(site, path), 'utf8');
    const address = `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    return { address, html, ...readPage(html) };
  });
}

const template = /<template\b[^>]*>([\s\S]*?)<\/template>/g;

/** What a page holds, apart from what waits in its templates. */
export function readPage(html: string): Pick<Page, 'elements' | 'waiting'> {
  const waiting = Array.from(html.matchAll(template), ([, text = '']) => text).join('');
  return { elements: readElements(html.replaceAll(template, '')), waiting: readElements(waiting) };
}

export function readElements(html: string): Element[] {
  const text = html.replaceAll(comment, '');
  const elements: Element[] = [];
  const tag = new RegExp(openTag);
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const name = match[1]!.toLowerCase();
    const end = rawText.test(name) ? text.indexOf(`</${name}`, tag.lastIndex) : tag.lastIndex;
    elements.push({
      name,
      attributes: readAttributes(match[2]!),
      text: text.slice(tag.lastIndex, end),
    });
    tag.lastIndex = end;
  }
  return elements;
}

/** The files behind addresses of our own site, each once; any other address is passed over. */
export function filesAt(addresses: readonly string[], base: string): string[] {
  return distinct(addresses.flatMap((address) => fileAt(address, base) ?? []));
}

export function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}

/** The address of a file of the built site: `/_astro/a.js`. */
export function addressOf(file: string): string {
  return file.replaceAll('\\', '/').slice(site.length);
}

function fileAt(address: string, base: string): string | undefined {
  if (/^([a-z]+:|\/\/)/i.test(address)) return undefined;
  const path = posix.resolve(posix.dirname(base), address.replace(/[?#].*$/, ''));
  const file = posix.join(site, path);
  return existsSync(file) ? file : undefined;
}

function readAttributes(text: string): Map<string, string> {
  const found = [...text.matchAll(attribute)].map(
    ([, name = '', double, single, bare]) =>
      [name.toLowerCase(), unescape(double ?? single ?? bare ?? '')] as const,
  );
  return new Map(found);
}

function unescape(value: string): string {
  return value
    .replaceAll(/&(?:quot|#34);/g, '"')
    .replaceAll(/&(?:apos|#39);/g, "'")
    .replaceAll(/&(?:amp|#38);/g, '&');
}

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { addressOf, distinct, filesAt, type Element, type Page } from './read-site.ts';
import { importsOf, lazyImports, withImports } from './script-imports.ts';

/** The files that a page asks for, by kind; each file once. */
export interface Loads {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly fonts: readonly string[];
  /** Icons, pictures and the manifest of the site. */
  readonly others: readonly string[];
}

/** What is asked for before the reader does anything; a widget's code is not among it. */
export function firstLoad({ elements, address }: Page): Loads {
  const styles = files(elements.filter(isStyleSheet), 'href', address);
  return {
    styles,
    scripts: withImports([
      ...files(elements.filter(isScriptFile), 'src', address),
      ...files(elements.filter(isModulePreload), 'href', address),
      ...elements.filter(isInlineModule).flatMap(({ text }) => importsOf(text, address).eager),
    ]),
    fonts: distinct([
      ...styles.flatMap((file) => fontsOf(readFileSync(file, 'utf8'), addressOf(file))),
      ...elements
        .filter(({ name }) => name === 'style')
        .flatMap(({ text }) => fontsOf(text, address)),
      ...files(elements.filter(isFontPreload), 'href', address),
    ]),
    others: distinct([
      ...files(elements.filter(isLinkedPicture), 'href', address),
      ...files(
        elements.filter(({ name }) => name === 'img'),
        'src',
        address,
      ),
    ]),
  };
}

/** What waits until the page is used for the first time; the scripts with what they import. */
export function firstUse({ elements, waiting, address }: Page): Pick<Loads, 'styles' | 'scripts'> {
  const atOnce = withImports(files(elements.filter(isScriptFile), 'src', address));
  const later = withImports(files(waiting.filter(isScriptFile), 'src', address));
  return {
    styles: files(waiting.filter(isStyleSheet), 'href', address),
    scripts: later.filter((file) => !atOnce.includes(file)),
  };
}

/** What comes with each widget when it comes into view: its view, React and its style sheets. */
export function widgetLoads({ elements, waiting, address }: Page): string[][] {
  const scripts = withImports(
    files([...elements, ...waiting].filter(isScriptFile), 'src', address),
  );
  const views = scripts.flatMap(lazyImports).filter((file) => basename(file).startsWith('show-'));
  return distinct(views).map((view) => {
    const code = withImports([view]).filter((file) => !scripts.includes(file));
    return [...code, ...distinct(code.flatMap(styleSheetsOf))];
  });
}

/** Style sheets that the script of a view names, to be loaded by it. */
function styleSheetsOf(script: string): string[] {
  const named = readFileSync(script, 'utf8').match(/_astro\/[\w.-]+\.css/g) ?? [];
  return filesAt(
    named.map((name) => `/${name}`),
    '/',
  );
}

function fontsOf(css: string, base: string): string[] {
  const addresses = [...css.matchAll(/url\(\s*["']?([^"')]+\.woff2?)/g)].map(([, url = '']) => url);
  return filesAt(addresses, base);
}

function files(elements: readonly Element[], attribute: string, base: string): string[] {
  return filesAt(
    elements.flatMap(({ attributes }) => attributes.get(attribute) ?? []),
    base,
  );
}

function isStyleSheet(element: Element): boolean {
  return hasRelation(element, /^stylesheet$/);
}

function isModulePreload(element: Element): boolean {
  return hasRelation(element, /^modulepreload$/);
}

function isFontPreload(element: Element): boolean {
  return hasRelation(element, /^preload$/) && element.attributes.get('as') === 'font';
}

function isLinkedPicture(element: Element): boolean {
  return hasRelation(element, /^(icon|shortcut icon|apple-touch-icon|mask-icon|manifest)$/);
}

function hasRelation({ name, attributes }: Element, relation: RegExp): boolean {
  return name === 'link' && relation.test(attributes.get('rel') ?? '');
}

function isScriptFile({ name, attributes }: Element): boolean {
  return name === 'script' && attributes.has('src');
}

function isInlineModule({ name, attributes }: Element): boolean {
  return name === 'script' && !attributes.has('src') && attributes.get('type') === 'module';
}

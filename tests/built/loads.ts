import { readFileSync } from 'node:fs';
import { addressOf, distinct, filesAt, type Element, type Page } from './read-site.ts';
import { importsOf, withImports } from './script-imports.ts';

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

/** The scripts of the widgets on a page: the islands, React, and what they import at once. */
export function widgetLoad({ elements, address }: Page): string[] {
  const islands = elements.filter(({ name }) => name === 'astro-island');
  return withImports([
    ...files(islands, 'component-url', address),
    ...files(islands, 'renderer-url', address),
    ...files(islands, 'before-hydration-url', address),
  ]);
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

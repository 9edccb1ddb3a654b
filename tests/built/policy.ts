import { createHash } from 'node:crypto';
import type { Element, Page } from './read-site.ts';

/** What the first policy of a page says, by directive; empty where there is no policy. */
export function policyOf({ elements }: Page): ReadonlyMap<string, readonly string[]> {
  const directives = (policyElement(elements)?.attributes.get('content') ?? '')
    .split(';')
    .map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

/** Scripts and styles in the page itself whose hash is not in its policy, above it too. */
export function unlistedInlines(page: Page): string[] {
  const policy = policyOf(page);
  return page.elements
    .filter((element) => isInline(element))
    .filter(({ name, text }) => !policy.get(`${name}-src`)?.includes(hashOf(text)))
    .map(describeElement);
}

/** Addresses on other hosts from which the page would load something by itself. */
export function foreignLoads({ elements }: Page): string[] {
  return elements
    .flatMap((element) => loadedAddresses(element))
    .filter((address) => /^\s*(https?:|wss?:|ftp:)?\/\//i.test(address));
}

/** Attributes that hold script or style: `onclick`, `style`. */
export function inlineAttributes({ elements }: Page): string[] {
  return elements.flatMap(({ name, attributes }) =>
    [...attributes.keys()]
      .filter((key) => /^(on\w+|style)$/.test(key))
      .map((key) => `<${name} ${key}>`),
  );
}

const loadingLink = /stylesheet|preload|icon|manifest|prefetch|preconnect|prerender/;
const loadingAttributes = ['src', 'data', 'poster', 'action', 'formaction', 'ping', 'background'];

function loadedAddresses({ name, attributes, text }: Element): string[] {
  const sets = (attributes.get('srcset') ?? '').split(',');
  const byAttribute = loadingAttributes.flatMap((key) => attributes.get(key) ?? []);
  const byLink = loadingLink.test(attributes.get('rel') ?? '') || name === 'use';
  const inCss = name === 'style' ? [...text.matchAll(/url\(\s*["']?([^"')]+)/g)] : [];
  return [
    ...byAttribute,
    ...sets,
    ...(byLink ? [attributes.get('href') ?? ''] : []),
    ...inCss.map(([, url = '']) => url),
    ...['component-url', 'renderer-url'].flatMap((key) => attributes.get(key) ?? []),
  ];
}

function policyElement(elements: readonly Element[]): Element | undefined {
  return elements.find(
    ({ name, attributes }) =>
      name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
}

function isInline({ name, attributes }: Element): boolean {
  if (name === 'style') return true;
  const type = attributes.get('type') ?? 'module';
  const isData = type.includes('json') && type !== 'importmap';
  return name === 'script' && !attributes.has('src') && !isData;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function describeElement({ name, attributes, text }: Element): string {
  const pairs = [...attributes].map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${pairs.join('')}>${text.slice(0, 60)}`;
}

/** A place that search can find; its kind decides how much its title weighs. */
export interface Place {
  readonly kind: 'step' | 'term' | 'tool' | 'page';
  readonly language: string;
  /** Where it leads: `/omgeving-overzetten/#kopie-openen`. */
  readonly url: string;
  /** As HTML, like the rest; a step has its number in front. */
  readonly title: string;
  /** What it is part of: the name of its runbook. */
  readonly of: string;
  readonly html: string;
}

const beginning = /(?=<\w+\b[^>]*\bclass="(?:step|term-entry)\b[^>]*\bid=)/;
/** What may come between a place and the next one. */
const following = /<section\b[^>]*\bclass="(?:phase|sources)\b|<\/article>/;

/**
 * Finds the steps of a runbook and the terms on a built page, each by itself, and what stands above
 * them. A page without a trail of crumbs only leads to others, and is passed over.
 */
export function findPlaces(address: string, page: string): Place[] {
  const main = inside(page, 'main');
  const trail = textOf(inside(main, 'nav', 'class="crumbs"'));
  if (trail === '') return [];
  const [opening = '', ...parts] = main.split(beginning);
  const language = /<html\b[^>]*\blang="([^"]*)"/.exec(page)?.[1] ?? '';
  const title = textOf(inside(opening, 'h1'));
  const kind = /^\/([a-z]{2}\/)?[^/]+\/[^/]+\/$/.test(address) ? 'tool' : 'page';
  const whole = { kind, language, url: address, title, of: trail, html: opening } as const;
  return [whole, ...parts.map((part) => findPart(whole, part.split(following)[0] ?? ''))];
}

function findPart({ language, url, title }: Place, html: string): Place {
  const [start = ''] = /^<[^>]*>/.exec(html) ?? [];
  const id = /\bid="([^"]*)"/.exec(start)?.[1] ?? '';
  const kind = /\bclass="step\b/.test(start) ? 'step' : 'term';
  return { kind, language, url: `${url}#${id}`, title: titleOf(html), of: title, html };
}

/** `Stap 6 · Vul de aanvraag in`: the number stands in a place of its own. */
function titleOf(html: string): string {
  const heading = inside(html, 'h[2-4]|dt');
  const number = /^\s*<span class="number">[^]*?\d\s*<\/span>/.exec(heading)?.[0] ?? '';
  return [number, heading.slice(number.length)].map(textOf).filter(Boolean).join(' · ');
}

/** What stands in the first element with this name and attribute. */
function inside(html: string, name: string, attribute = ''): string {
  const element = new RegExp(`<(${name})\\b[^>]*${attribute}[^>]*>([^]*?)</\\1>`);
  return element.exec(html)?.[2] ?? '';
}

/** The text between tags, with its entities as they are. */
function textOf(html: string): string {
  const text = html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
  return text.trim();
}

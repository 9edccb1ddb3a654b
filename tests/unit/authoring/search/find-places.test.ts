import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../../src/authoring/search/find-places.ts';

const crumbs = '<nav class="crumbs" aria-label="a"><a href="/">Draaiboeken</a></nav>';
const step = (id: string, number: number, title: string, rest = '') =>
  `<li class="step" id="${id}" data-effect="irreversible"><h3 tabindex="-1"><span class="number">` +
  `<span class="sr">Stap </span> ${String(number)} </span> ${title} <a class="anchor" href="#${id}">` +
  `<svg></svg></a></h3><p>Tekst</p>${rest}</li>`;

function page(main: string): string {
  return `<!DOCTYPE html><html lang="nl"><body><header>x</header><main id="inhoud">${main}</main></body></html>`;
}

const runbook = page(
  `${crumbs}<h1>Token &amp; secret</h1><p>Inleiding</p><section class="phase" id="een"><ol>` +
    `${step('token-maken', 1, 'Maak het <b>token</b>')}</ol></section>` +
    `<section class="phase" id="twee"><h2>Later</h2><ol>${step('token-wissen', 2, 'Wis het')}</ol>` +
    `</section><section class="sources"><h2>Bronnen</h2></section>`,
);

describe('findPlaces', () => {
  test('finds each step by itself, with its number in front and its runbook', () => {
    expect(findPlaces('/token/', runbook).slice(1)).toMatchObject([
      { kind: 'step', url: '/token/#token-maken', title: 'Stap 1 · Maak het token' },
      { kind: 'step', url: '/token/#token-wissen', title: 'Stap 2 · Wis het' },
    ]);
    expect(findPlaces('/token/', runbook).map(({ of }) => of)).toEqual([
      'Draaiboeken',
      'Token &amp; secret',
      'Token &amp; secret',
    ]);
  });

  test('ends a step where its phase ends', () => {
    const [, first, second] = findPlaces('/token/', runbook);
    expect(first?.html).toContain('Tekst');
    expect(first?.html).not.toContain('Later');
    expect(second?.html).not.toContain('Bronnen');
  });

  test('keeps what stands above the steps as the page as a whole', () => {
    const [whole] = findPlaces('/token/', runbook);
    expect(whole).toMatchObject({ kind: 'page', url: '/token/', title: 'Token &amp; secret' });
    expect(whole?.html).toContain('Inleiding');
    expect(whole?.html).not.toContain('token-maken');
  });

  test('finds each term by itself', () => {
    const terms = page(
      `${crumbs}<h1>Begrippen</h1><section><h2>U</h2><article class="term-entry" id="upn">` +
        `<header><h3>UPN</h3></header><p>Naam</p></article></section><section><h2>V</h2></section>`,
    );
    const [, term] = findPlaces('/begrippen/', terms);
    expect(term?.html).not.toContain('V</h2>');
    expect(term).toMatchObject({
      kind: 'term',
      url: '/begrippen/#upn',
      title: 'UPN',
      of: 'Begrippen',
    });
  });

  test.each(['/hulpmiddelen/omnummeren/', '/en/tools/renumber/'])('takes %s for a tool', (url) => {
    const tool = page(`${crumbs}<h1>Omnummeren</h1>`);
    expect(findPlaces(url, tool)).toMatchObject([{ kind: 'tool', language: 'nl', url }]);
  });

  test('passes over a page that only leads to others', () => {
    expect(findPlaces('/', page('<h1>Welkom</h1>'))).toEqual([]);
  });
});

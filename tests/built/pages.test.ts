import { describe, expect, test } from 'vitest';
import { readPages, type Page } from './read-site.ts';

const pages = readPages();

function titleOf({ html }: Page): string | undefined {
  return /<title>(.*?)<\/title>/.exec(html)?.[1];
}

function elementsOf({ elements }: Page, name: string) {
  return elements.filter((element) => element.name === name);
}

function descriptionOf(page: Page): string | undefined {
  return elementsOf(page, 'meta')
    .find(({ attributes }) => attributes.get('name') === 'description')
    ?.attributes.get('content');
}

describe.each(pages)('$address', (page) => {
  test('has a language, a title and a description of its own', () => {
    const languages = elementsOf(page, 'html').map(({ attributes }) => attributes.get('lang'));
    expect(languages).toEqual(['nl']);
    expect(titleOf(page)).toMatch(/\S.* · Draaiboek$|^Draaiboek · \S/);
    expect(descriptionOf(page)).toMatch(/\S{3}/);
  });

  test('has one heading above all others, and says whose it is not', () => {
    expect(elementsOf(page, 'h1')).toHaveLength(1);
    const foot = /<footer\b[\s\S]*<\/footer>/.exec(page.html)?.[0];
    expect(foot).toContain('Draaiboek is niet van AFAS.');
  });
});

test('no two have the same title', () => {
  const titles = pages.map(titleOf);
  expect(titles).not.toContain(undefined);
  expect(new Set(titles).size).toBe(pages.length);
});

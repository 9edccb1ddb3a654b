import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import terms from '../../../content/terms.json' with { type: 'json' };
import values from '../../../content/values.json' with { type: 'json' };
import { buildRunbook, readMistakes, writeRunbook, writeStep } from './build-runbook.ts';
import { readFrontmatter } from './read-frontmatter.ts';

describe('runbookPlugin names the file and the line that the author sees', () => {
  const folder = mkdtempSync(join(tmpdir(), 'draaiboek-'));
  const path = join(folder, 'kapot.mdx');
  const above = '---\ntitle: Kapot\nvalues:\n  - a\n---\n';
  const written = `${above}\n${writeRunbook(writeStep({}, '<Stap />'))}`;

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each<[string, (file: string) => string, string]>([
    ['blanked, as Astro does', (file) => file.replace(/^[^<]+/, blank), written],
    ['blanked, Windows line ends', (file) => file.replace(/^[^<]+/, blank), windows(written)],
  ])('frontmatter %s', async (_, parsed, file) => {
    writeFileSync(path, file);
    const line = file.split('\n').findIndex((text) => text.startsWith('<Stap />')) + 1;
    const [mistake] = await readMistakes(parsed(file), { fileURL: pathToFileURL(path) });
    expect(line).toBe(11);
    expect(mistake?.[0]).toBe(`${path}:${String(line)} <Stap>`);
  });
});

describe('runbookPlugin builds the runbooks of this site', () => {
  const known = values;
  const runbooks = globSync('content/runbooks/*/*.mdx').map((path) => path.replaceAll('\\', '/'));

  test.each(runbooks)('%s', async (path) => {
    const text = readFileSync(path, 'utf8');
    const frontmatter = readFrontmatter(text);
    const { phases } = await buildRunbook(withoutFrontmatter(text), {
      ...frontmatter,
      known,
      terms,
    });
    const steps = phases.flatMap((phase) => phase.steps);
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.filter((step) => step.irreversible).map(({ id }) => id)).toEqual(
      frontmatter.irreversible,
    );
  });

  test('omgeving-overzetten has 5 phases with 20 steps', async () => {
    const text = readFileSync('content/runbooks/nl/omgeving-overzetten.mdx', 'utf8');
    const { phases } = await buildRunbook(withoutFrontmatter(text), {
      ...readFrontmatter(text),
      known,
      terms,
    });
    expect(phases).toHaveLength(5);
    expect(phases.flatMap(({ steps }) => steps).at(-1)?.number).toBe(20);
    expect(phases.every(({ steps }) => steps.length > 0)).toBe(true);
  });
});

function withoutFrontmatter(text: string): string {
  return text.slice(text.indexOf('\n---', 3) + '\n---'.length);
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}

function windows(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

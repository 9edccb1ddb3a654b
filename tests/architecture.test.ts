import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  channelBreaks,
  cycles,
  layerBreaks,
  packageBreaks,
  pureBreaks,
  storeBreaks,
} from './architecture/find-breaks.ts';
import { layerOf, layers } from './architecture/layers.ts';
import { readSourceFiles } from './architecture/source-file.ts';

const project = readSourceFiles('src');
const places = [...layers, 'authoring', 'styles', 'fonts', 'content.config.ts', 'env.d.ts'];
const drawers = ['lib', 'utils', 'helpers', 'common', 'types'];

function pathsUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

describe('the project', () => {
  test('has source files to look at', () => {
    const found = new Set(project.map(({ path }) => layerOf(path)));
    expect([...found]).toEqual(expect.arrayContaining(['domain', 'files']));
  });

  test.each([
    ['imports only from its own layer or to the right', layerBreaks],
    ['keeps React, Astro and Node out of domain and files', packageBreaks],
    ['keeps the page out of domain and files', pureBreaks],
    ['touches storage, address, clipboard and downloads in src/browser only', storeBreaks],
    ['has no channel to a server', channelBreaks],
    ['has no import cycles', cycles],
  ])('%s', (_title, findBreaks) => {
    expect(findBreaks(project)).toEqual([]);
  });

  test('has only folders that the architecture names', () => {
    const unknown = readdirSync('src').filter((name) => !places.includes(name));
    expect(unknown, 'move these into a layer').toEqual([]);
  });

  test('has no drawers', () => {
    const folders = ['src', 'tests'].flatMap(pathsUnder);
    const found = folders.filter((path) => drawers.includes(basename(path)));
    expect(found, 'name these folders after what they are about').toEqual([]);
  });

  test.each([
    ['nl', 'en'],
    ['en', 'nl'],
  ])('has every file of src/i18n/%s in %s too', (language, other) => {
    const missing = pathsUnder(`src/i18n/${language}`).filter(
      (name) => !existsSync(`src/i18n/${other}/${name}`),
    );
    expect(missing, `write these in src/i18n/${other}`).toEqual([]);
  });
});

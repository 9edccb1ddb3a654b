/**
 * Cuts the two typefaces to the characters of Dutch and English and to the weights in use:
 * `npm run fonts`. The results stand beside this file, so that a build needs no font tools.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const dutch = 'àáâäçèéêëìíîïñòóôöùúûüÿÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜ';
const signs = '–—‘’“”…€·×→←↑↓✓\u00a0©';

const cuts = [
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    to: 'atkinson-next.woff2',
    characters: ascii + dutch + signs,
    weights: { min: 400, max: 700, default: 400 },
  },
  {
    from: '@fontsource-variable/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2',
    to: 'atkinson-mono.woff2',
    characters: ascii + 'äëïöüéèáóíúçÉË→·…',
    weights: { min: 400, max: 600, default: 400 },
  },
];

for (const { from, to, characters, weights } of cuts) {
  const whole = await readFile(require.resolve(from));
  const cut = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
  });
  await writeFile(new URL(to, import.meta.url), cut);
  console.log(`${to}: ${String(whole.length)} -> ${String(cut.length)} bytes`);
}

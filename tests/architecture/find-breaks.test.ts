import { describe, expect, test } from 'vitest';
import {
  channelBreaks,
  cycles,
  layerBreaks,
  packageBreaks,
  pureBreaks,
  storeBreaks,
} from './find-breaks.ts';

const island = 'src/widgets/x/XIsland.tsx';

describe('the search for breaks', () => {
  test.each([
    ['a layer to the left', layerBreaks, 'src/domain/a.ts', "import { b } from '../i18n/nl.ts';"],
    [
      'a type to the left',
      layerBreaks,
      'src/files/a.ts',
      "import type { B } from '../domain/b.ts';",
    ],
    [
      'a worker to the left',
      layerBreaks,
      'src/browser/a.ts',
      "new URL('../widgets/b.worker.ts', import.meta.url)",
    ],
    ['a lazy import to the left', layerBreaks, 'src/i18n/a.ts', "await import('../browser/b.ts');"],
    [
      'build-time code in an island',
      layerBreaks,
      island,
      "import { t } from '../../authoring/tags.ts';",
    ],
    [
      'build-time code in a script element',
      layerBreaks,
      'src/components/A.astro',
      "<script>\nimport '../authoring/tags.ts';\n</script>",
    ],
    [
      'a page taken by the schemas',
      layerBreaks,
      'src/content.config.ts',
      "import a from './pages/a.ts';",
    ],
    ['an unknown folder', layerBreaks, island, "import { a } from '../../tools/a.ts';"],
    ['style in domain', layerBreaks, 'src/domain/a.ts', "import '../styles/base.css';"],
    ['React in domain', packageBreaks, 'src/domain/a.ts', "import { useState } from 'react';"],
    ['Node in files', packageBreaks, 'src/files/a.ts', "import { readFileSync } from 'node:fs';"],
    ['a page in files', pureBreaks, 'src/files/a.ts', 'const title = document.title;'],
    ['storage by way of window', storeBreaks, island, 'window.localStorage.clear();'],
    [
      'storage in a script element',
      storeBreaks,
      'src/components/A.astro',
      '---\n---\n<script>sessionStorage.clear();</script>',
    ],
    ['the clipboard', storeBreaks, island, 'await navigator.clipboard.writeText(text);'],
    ['a download', storeBreaks, island, 'const url = URL.createObjectURL(blob);'],
    ['the address', storeBreaks, island, 'const { hash } = location;'],
    ['a request', channelBreaks, 'src/browser/a.ts', "void fetch('/a');"],
    [
      'a request by way of globalThis',
      channelBreaks,
      'src/domain/a.ts',
      "void globalThis.fetch('/a');",
    ],
    ['a beacon', channelBreaks, 'src/browser/a.ts', "navigator.sendBeacon('/a');"],
    ['a request beside the service worker', channelBreaks, 'src/browser/a.js', "void fetch('/a');"],
    ['a socket', channelBreaks, 'src/files/a.ts', "new WebSocket('wss://a');"],
  ])('sees %s', (_what, findBreaks, path, text) => {
    expect(findBreaks([{ path, text }])).toEqual([expect.stringContaining(`${path}:`)]);
  });

  test.each([
    ['a layer to the right', layerBreaks, island, "import { a } from '../../domain/a.ts';"],
    ['its own layer', layerBreaks, 'src/domain/a.ts', "import { b } from './b.ts';"],
    [
      'build-time code in frontmatter',
      layerBreaks,
      'src/components/A.astro',
      "---\nimport { t } from '../authoring/tags.ts';\n---\n",
    ],
    [
      'schemas that use domain',
      layerBreaks,
      'src/content.config.ts',
      "import { a } from './domain/a.ts';",
    ],
    [
      'style in a component',
      layerBreaks,
      'src/components/A.astro',
      "---\nimport '../styles/base.css';\n---\n",
    ],
    ['a member with the same name', storeBreaks, 'src/domain/a.ts', 'const at = issue.location;'],
    [
      'a variable with the same name',
      storeBreaks,
      'src/domain/a.ts',
      'const history = []; history.push(1);',
    ],
    ['a key with the same name', pureBreaks, 'src/domain/a.ts', 'const a = { document: 1 };'],
    ['storage in browser', storeBreaks, 'src/browser/a.ts', 'localStorage.clear();'],
    ['the service worker', channelBreaks, 'src/browser/service-worker.js', "void fetch('/a');"],
    ['words in a comment', channelBreaks, 'src/domain/a.ts', "// fetch('/a')"],
    ['words in a sentence', channelBreaks, 'src/i18n/nl.ts', "const a = 'fetch(1)';"],
  ])('lets %s pass', (_what, findBreaks, path, text) => {
    expect(findBreaks([{ path, text }])).toEqual([]);
  });

  test('sees a cycle over three modules', () => {
    const files = [
      { path: 'src/domain/a.ts', text: "import './b.ts';" },
      { path: 'src/domain/b.ts', text: "import './c.ts';" },
      { path: 'src/domain/c.ts', text: "export * from './a.ts';" },
    ];
    expect(cycles(files)).toEqual([expect.stringContaining('src/domain/c.ts -> src/domain/a.ts')]);
  });

  test('counts lines from the top of an Astro file', () => {
    const text = "---\nconst a = 1;\n---\n<p></p>\n<script>\n  fetch('/a');\n</script>";
    expect(channelBreaks([{ path: 'src/pages/a.astro', text }])).toEqual([
      expect.stringContaining('src/pages/a.astro:6 uses fetch'),
    ]);
  });
});

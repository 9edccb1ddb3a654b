import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import terms from './content/terms.json' with { type: 'json' };
import values from './content/values.json' with { type: 'json' };
import { finishPages } from './src/authoring/finish-pages.ts';
import { keepOffline } from './src/authoring/keep-offline.ts';
import { keepValueRules } from './src/authoring/keep-value-rules.ts';
import { listRunbooks } from './src/authoring/list-runbooks.ts';
import { runbookPlugin } from './src/authoring/runbook-plugin.ts';
import { indexSearch } from './src/authoring/search/index-search.ts';

const themeScript = readFileSync(new URL('src/browser/choose-theme.js', import.meta.url), 'utf8');

/** What a page may load and do; scripts and styles are listed by Astro, by hash. */
const directives = [
  "default-src 'none'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
];

/** What is always loaded together stands in one file. */
const chunks = {
  groups: [
    {
      name: 'mounts',
      test: /preload-helper|something-to-take|leave-wiped|when-in-view|mount-|mounts\.client/,
      priority: 3,
    },
    {
      name: 'run',
      test: /browser.(run-(store|storage|values)|write-run|open-run|initials)|domain.run.(run-state|record-event|merge-runs|new-id|read-run|read-event|field-checks|progress|step-changes)\.|(page-steps|step-statuses|step-moves|change-step|left-out\.client|answers\.client|checks\.client)\./,
      priority: 1,
    },
    {
      name: 'page',
      test: /value-store|nanostores|derive-values|page-sentences|domain.(environment|participant)|step-link|copy-text|announce|make-elements|open-dialog|moment/,
      priority: 2,
    },
  ],
};

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    react(),
    keepValueRules(),
    listRunbooks(),
    finishPages(),
    indexSearch(),
    keepOffline(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [runbookPlugin(values, terms)],
    }),
  },
  security: {
    csp: {
      directives,
      scriptDirective: {
        hashes: [`sha256-${createHash('sha256').update(themeScript).digest('base64')}`],
      },
    },
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: chunks, entryFileNames: '_astro/[hash].js' },
          },
        },
      },
    },
    worker: { format: 'es' },
  },
});

import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { browserArguments } from './tests/browser-arguments.mjs';
import { findBrowser, findPdfToText } from './tests/find-browser.mjs';

if (!existsSync('dist/index.html')) {
  throw new Error(
    'The browser tests look at the built site, and dist/ is empty: run npm run build.',
  );
}

// Test processes read this file again, so what was found is handed down.
const executablePath = (process.env.DRAAIBOEK_BROWSER ??= findBrowser());
process.env.DRAAIBOEK_PDFTOTEXT ??= findPdfToText() ?? '';

const port = Number(process.env.DRAAIBOEK_PORT ?? 4399);
const baseURL = `http://127.0.0.1:${port}`;
const astro = `"${process.execPath}" node_modules/astro/bin/astro.mjs`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  reporter: 'line',
  workers: 2,
  fullyParallel: true, // a long file would keep one of the two busy at the end
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Far more than a test needs: a machine may be busy with others for half a minute.
  timeout: 240_000,
  expect: { timeout: 45_000 },
  use: {
    baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: browserArguments },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: /\.phone\.spec\.ts$/,
      use: { viewport: { width: 1440, height: 1000 } },
    },
    {
      // Whole files that are about a phone, and single tests that carry the tag @phone.
      name: 'phone',
      grep: /@phone\b|\.phone\.spec\.ts/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
  webServer: {
    // --ignore-lock: beside a preview that somebody has open already, and always in the foreground.
    command: `${astro} preview --host 127.0.0.1 --port ${port} --ignore-lock`,
    url: baseURL,
    timeout: 120_000,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
});

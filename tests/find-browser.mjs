// @ts-check
/**
 * Finds a browser for the tests, and `pdftotext` for the print test, on a machine that nobody
 * prepared. Where the machine lets us, what is missing is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { onPath, usualPlaces } from './browser-places.mjs';

const { env, platform } = process;

export const noBrowserAdvice =
  'There is no Chromium or Chrome here and none could be installed: install one, or put the path of its program in DRAAIBOEK_BROWSER.';

export const noPdfToTextAdvice =
  'There is no pdftotext here and none could be installed, so the print test is skipped: install poppler-utils, or put the path of the program in DRAAIBOEK_PDFTOTEXT.';

/** Gives the path of a browser program, or throws an error whose message says what to do. */
export function findBrowser() {
  const path =
    namedBy('DRAAIBOEK_BROWSER') ??
    presentBrowser() ??
    (installBrowser() ? presentBrowser() : undefined) ??
    (downloadBrowser() ? presentBrowser() : undefined);
  if (path === undefined) throw new Error(noBrowserAdvice);
  return path;
}

/** Gives the path of `pdftotext`, or undefined; `noPdfToTextAdvice` then says what to do. */
export function findPdfToText() {
  return (
    namedBy('DRAAIBOEK_PDFTOTEXT') ??
    presentPdfToText() ??
    (installPackages('poppler-utils') ? presentPdfToText() : undefined)
  );
}

function namedBy(/** @type {string} */ variable) {
  const path = env[variable];
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`${variable} is ${path}, and no program stands there.`);
  return path;
}

function presentBrowser() {
  return [chromium.executablePath(), ...usualPlaces()].find(
    (path) => existsSync(path) && starts(path),
  );
}

function presentPdfToText() {
  return [...onPath('pdftotext'), '/opt/homebrew/bin/pdftotext', '/usr/local/bin/pdftotext'].find(
    (path) => existsSync(path),
  );
}

/**
 * Ubuntu keeps a `chromium-browser` that only says to install a snap, so a program on Linux has to
 * tell its version. On Windows that question would open a window.
 */
function starts(/** @type {string} */ path) {
  return platform !== 'linux' || succeeds(path, ['--version'], 20);
}

/** The headless shell is a Debian package of its own; elsewhere there is only the whole browser. */
function installBrowser() {
  return ['chromium-headless-shell', 'chromium'].some((browser) =>
    installPackages(browser, 'poppler-utils'),
  );
}

function installPackages(/** @type {string[]} */ ...names) {
  const prefix = asAdministrator();
  if (prefix === undefined || !succeeds('apt-get', ['--version'], 20)) return false;
  console.log(`Installing ${names.join(' and ')} for the browser tests …`);
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  return (
    run([...apt, 'update'], 300) &&
    run([...apt, 'install', '-y', '--no-install-recommends', ...names], 900)
  );
}

/** Gives what stands before a command that needs root, or undefined where we may not be root. */
function asAdministrator() {
  if (platform !== 'linux') return undefined;
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true'], 20) ? ['sudo', '-n'] : undefined;
}

function downloadBrowser() {
  console.log('Downloading the Chromium that Playwright keeps …');
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  return run([process.execPath, cli, 'install', 'chromium'], 600);
}

function run(/** @type {string[]} */ [program = '', ...rest], /** @type {number} */ seconds) {
  return spawnSync(program, rest, { stdio: 'inherit', timeout: seconds * 1000 }).status === 0;
}

function succeeds(
  /** @type {string} */ program,
  /** @type {string[]} */ parameters,
  /** @type {number} */ seconds,
) {
  return spawnSync(program, parameters, { stdio: 'ignore', timeout: seconds * 1000 }).status === 0;
}

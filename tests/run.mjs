// @ts-check
/**
 * Runs every check of the project: `npm test`. Goes on after a failure, and ends with one line,
 * `N passed, N failed`. Types, lint, format and build count as one each.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { findBrowser, findPdfToText, noPdfToTextAdvice } from './find-browser.mjs';

/**
 * `faults` tells of each failed test what was wrong, to be read again at the end.
 * @typedef {{ passed: number, failed: number, skipped?: number, faults?: string[] }} Outcome
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'draaiboek-tests-'));
/** @type {NodeJS.ProcessEnv} */
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  CI: 'true', // no questions, and no test may be singled out
  ASTRO_TELEMETRY_DISABLED: '1',
  DRAAIBOEK_PORT: process.env.DRAAIBOEK_PORT ?? (await findFreePort()),
};
/** @type {(Outcome & { title: string })[]} */
const outcomes = [];

await Promise.all([
  sideStep('Types', 'astro check --minimumFailingSeverity warning'),
  sideStep('Lint', 'eslint . --max-warnings 0'),
  sideStep('Format', 'prettier --check .'),
]);
await step('Tests of the source', () => vitest('source'));
if (await step('Build', () => command('astro build --force'))) {
  await step('Tests of the built site', () => vitest('built'));
  await step('Tests in a browser', playwright);
} else {
  console.log('\nThe tests of the built site did not run, since there is no build.');
}
rmSync(reports, { recursive: true });
finish();

/** A port that nothing else on this machine listens to. @returns {Promise<string>} */
function findFreePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      server.close(() => {
        resolve(String(port));
      });
    });
  });
}

/** A step that uses all of the machine. Gives true when all of it passed. */
async function step(/** @type {string} */ title, /** @type {() => Promise<Outcome>} */ act) {
  console.log(`\n${title}`);
  const start = performance.now();
  return conclude(title, start, await act());
}

/** A command that uses one core, beside others: what it says comes when it ends. */
async function sideStep(/** @type {string} */ title, /** @type {string} */ line) {
  const start = performance.now();
  /** @type {Buffer[]} */
  const said = [];
  const good = await succeeds(line, said);
  process.stdout.write(`\n${title}\n${Buffer.concat(said).toString()}`);
  conclude(title, start, good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

function conclude(
  /** @type {string} */ title,
  /** @type {number} */ start,
  /** @type {Outcome} */ outcome,
) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { passed, failed, skipped = 0 } = outcome;
  const aside = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${title}: ${passed} of ${passed + failed} passed${aside}, ${seconds} s`);
  outcomes.push({ ...outcome, title });
  return failed === 0;
}

/** @returns {Promise<Outcome>} */
async function command(/** @type {string} */ line) {
  return (await succeeds(line)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(/** @type {string} */ project) {
  const report = join(reports, `${project}.json`);
  const good = await succeeds(
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${report}"`,
  );
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = readReport(report);
  const outcome = count(good, numPassedTests, numFailedTests, numPendingTests + numTodoTests);
  return { ...outcome, faults: unitFaults(readReport(report)) };
}

async function playwright() {
  const report = join(reports, 'browser.json');
  try {
    env.DRAAIBOEK_BROWSER = findBrowser();
    env.DRAAIBOEK_PDFTOTEXT = findPdfToText() ?? '';
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  if (env.DRAAIBOEK_PDFTOTEXT === '') console.log(noPdfToTextAdvice);
  env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
  const good = await succeeds('playwright test --reporter=line,json');
  const { stats = {}, suites = [] } = readReport(report);
  const { expected, unexpected, flaky, skipped } = stats;
  const outcome = count(good, expected, unexpected + flaky, skipped);
  return { ...outcome, faults: suites.flatMap(browserFaults) };
}

/** A run that broke without a failing test, or that held no test at all, counts as one failure. */
function count(
  /** @type {boolean} */ good,
  /** @type {number | undefined} */ passed = 0,
  /** @type {number} */ failed = 0,
  /** @type {number | undefined} */ skipped = 0,
) {
  const broke = !good || passed === 0;
  return { passed, failed: Math.max(failed || 0, broke ? 1 : 0), skipped };
}

function readReport(/** @type {string} */ path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {{ testResults?: { assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} report */
function unitFaults({ testResults = [] }) {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages: [message] }) => faultText(fullName, message));
}

/**
 * @typedef {{ title: string, ok: boolean, tests: { results: { error?: { message: string } }[] }[] }} Spec
 * @typedef {{ title: string, suites?: Suite[], specs?: Spec[] }} Suite
 * @param {Suite} suite @returns {string[]}
 */
function browserFaults({ title, suites = [], specs = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ title: test, tests }) =>
      faultText(`${title} › ${test}`, tests.at(-1)?.results.at(-1)?.error?.message),
    );
  return [...own, ...suites.flatMap(browserFaults)];
}

/** The first lines, without colours. */
function faultText(/** @type {string} */ name, message = '') {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, 12);
  return [name, ...lines].join('\n  ');
}

/**
 * What the command says goes to the terminal, or into a list.
 * @param {string} line @param {Buffer[]} [said] @returns {Promise<boolean>}
 */
function succeeds(line, said) {
  const out = said ? 'pipe' : 'inherit';
  const child = spawn(line, { cwd: root, env, shell: true, stdio: ['ignore', out, out] });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (/** @type {Buffer} */ part) => said?.push(part));
  return new Promise((resolve) => {
    child.on('error', () => {
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
}

function finish() {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  const broken = outcomes.filter((outcome) => outcome.failed > 0).map(({ title }) => title);
  for (const fault of outcomes.flatMap(({ faults = [] }) => faults)) console.log(`\n${fault}`);
  if (broken.length > 0) console.log(`\nTo look at: ${broken.join(', ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

// @ts-check
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./job.mjs').Measurement} Measurement */

const program = fileURLToPath(new URL('measure.mjs', import.meta.url));

/**
 * Measures a way in a process of its own. Fails when that process does.
 * @param {URL} module @param {import('./job.mjs').Job} job
 * @returns {Promise<Measurement>}
 */
export function startMeasurement(module, job) {
  const child = fork(program, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  child.send({ module: module.href, job });
  return new Promise((resolve, reject) => {
    let complaint = '';
    /** @type {Measurement | undefined} */
    let measurement;
    child.stderr?.on('data', (text) => (complaint += String(text)));
    child.on('message', (message) => (measurement = /** @type {Measurement} */ (message)));
    child.on('error', reject);
    child.on('close', (code) => {
      if (measurement === undefined) reject(new Error(complaint || `Ended with ${String(code)}.`));
      else resolve(measurement);
    });
  });
}

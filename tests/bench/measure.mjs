// @ts-check
/**
 * One measurement in a process of its own: does a way's whole job once and sends what it took.
 * Started by start-measurement.mjs.
 */
import { createHash } from 'node:crypto';

/** @typedef {import('./job.mjs').Measurement} Measurement */
/** @typedef {{ module: string, job: import('./job.mjs').Job }} Order */

process.once('message', (/** @type {Order} */ order) => {
  void measure(order).then((measurement) => {
    process.send?.(measurement, () => process.disconnect());
  });
});

/** @param {Order} order @returns {Promise<Measurement>} */
async function measure({ module, job }) {
  /** @type {{ run: import('./job.mjs').Way }} */
  const { run } = await import(module);
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const made = await run(job);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuBefore);
  const memory = process.resourceUsage().maxRSS / 1024;
  const measurement = { wall, cpu: (user + system) / 1000, memory };
  return made === undefined ? measurement : { ...measurement, sha256: await hash(made) };
}

/** @param {Blob | Uint8Array<ArrayBuffer>} made */
async function hash(made) {
  const bytes = made instanceof Blob ? new Uint8Array(await made.arrayBuffer()) : made;
  return createHash('sha256').update(bytes).digest('hex');
}

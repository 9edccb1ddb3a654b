// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {import('../job.mjs').Measurement} Measurement */

const lookEvery = 50;
const ticksPerSecond = 100;

/**
 * Recalculates the formulas of a workbook by converting it to CSV, the start of the program
 * included. CPU and memory are known where there is a /proc only.
 * @param {string} program @param {string} path @param {string} folder
 * @returns {Promise<Measurement>}
 */
export async function convert(program, path, folder) {
  const start = performance.now();
  const cpuBefore = childrenCpu();
  const child = spawn(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'libreoffice')).href}`,
      ...['--headless', '--convert-to', 'csv', '--outdir', folder, path],
    ],
    { stdio: 'ignore' },
  );
  let memory = 0;
  const look = setInterval(() => {
    memory = Math.max(memory, treeMemory(child.pid ?? 0));
  }, lookEvery);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}.`);
  const wall = performance.now() - start;
  const cpuAfter = childrenCpu();
  if (cpuBefore === undefined || cpuAfter === undefined) return { wall };
  return { wall, cpu: cpuAfter - cpuBefore, memory };
}

/** CPU of all children that have ended, in milliseconds. */
function childrenCpu() {
  if (!existsSync('/proc/self/stat')) return undefined;
  const fields = afterName(readFileSync('/proc/self/stat', 'utf8'));
  return ((Number(fields[13]) + Number(fields[14])) / ticksPerSecond) * 1000;
}

/** Peak memory of a process and its children together, in MB. @param {number} pid @returns {number} */
function treeMemory(pid) {
  try {
    const peak = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return childrenOf(pid).reduce(
      (sum, child) => sum + treeMemory(child),
      Number(peak ?? 0) / 1024,
    );
  } catch {
    return 0; // it has ended
  }
}

/** @param {number} pid @returns {number[]} */
function childrenOf(pid) {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
}

/** The fields of a stat line after the name of the program. @param {string} stat */
function afterName(stat) {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

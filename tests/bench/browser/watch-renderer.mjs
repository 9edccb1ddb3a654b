// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {import('playwright-core').CDPSession} CDPSession */

const lookEvery = 50;

/** The pids and CPU of the processes that run pages. @param {CDPSession} browser */
async function renderers(browser) {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer');
}

/**
 * Watches the processes that run pages from now on. `stop` tells the CPU they used, in
 * milliseconds, and by how many MB the largest growth went above what it was at the start; memory
 * is known on Linux only.
 * @param {CDPSession} browser
 */
export async function watchRenderers(browser) {
  const before = await renderers(browser);
  const idle = new Map(before.map(({ id }) => [id, proportionalMemory(id)]));
  let growth = 0;
  const look = () => {
    for (const [id, start] of idle) growth = Math.max(growth, proportionalMemory(id) - start);
  };
  const timer = setInterval(look, lookEvery);
  return {
    async stop() {
      clearInterval(timer);
      look();
      const cpu = sumCpu(await renderers(browser)) - sumCpu(before);
      return existsSync('/proc/self/smaps_rollup') ? { cpu, memory: growth } : { cpu };
    },
  };
}

/** @param {readonly { cpuTime: number }[]} processes */
function sumCpu(processes) {
  return processes.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** The memory of a process, its part of shared pages included, in MB; 0 when it cannot be known. @param {number} pid */
function proportionalMemory(pid) {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s*(\d+)/m.exec(rollup)?.[1]) / 1024;
  } catch {
    return 0;
  }
}

// @ts-check
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const astro = join(root, 'node_modules/astro/bin/astro.mjs');

/** Builds the site as it stands in the sources now. @param {string} folder Where it is put. */
export async function buildSite(folder) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', folder], {
    cwd: root,
    env,
  });
}

// @ts-check
import { findBrowser } from '../../find-browser.mjs';
import { loadBundler } from '../load-bundler.mjs';

/** Why nothing can be measured in a browser here; undefined when it can. */
export async function whyNoBrowser() {
  if ((await loadBundler()) === undefined) return 'there is no esbuild here';
  try {
    findBrowser();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

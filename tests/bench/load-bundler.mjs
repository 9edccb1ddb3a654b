// @ts-check
/** esbuild, which comes along with the tools that build the site; undefined when it does not. */
export function loadBundler() {
  return import('esbuild').catch(() => undefined);
}

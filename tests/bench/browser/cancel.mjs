// @ts-check
import { openTool } from './tool-page.mjs';

/** @typedef {Window & { stopTime?: number | undefined }} StoppedWindow */

/** How long after choosing a file the button is pressed, in milliseconds. */
const delays = [100, 400, 1000, 2000];

/**
 * How long the tool takes at most to say that it stopped, in milliseconds; NaN when there was
 * nothing to stop any more.
 * @param {import('./worker-rounds.mjs').Bench} bench @param {string} path
 */
export async function measureCancel(bench, path) {
  bench.tell('Chromium, the built site, stopped half-way');
  const { context, page, file } = await openTool(bench);
  await page.evaluate(watchStop);
  const stop = page.getByRole('button', { name: 'Stop', exact: true });
  const times = [];
  for (const delay of delays) {
    await file.setInputFiles(path);
    await page.waitForTimeout(delay);
    if (!(await stop.isVisible())) continue;
    await stop.click({ timeout: 2000 }).catch(() => undefined);
    await page.waitForTimeout(1000);
    times.push(await page.evaluate(stopTime));
  }
  await context.close();
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? NaN : Math.max(...known);
}

function stopTime() {
  return /** @type {StoppedWindow} */ (/** @type {unknown} */ (window)).stopTime;
}

/** Runs in the page: notes how long after the press the page says that something was stopped. */
function watchStop() {
  const noted = /** @type {StoppedWindow} */ (/** @type {unknown} */ (window));
  document.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element) || target.textContent.trim() !== 'Stop') return;
      const pressed = performance.now();
      noted.stopTime = undefined;
      requestAnimationFrame(function look() {
        const text = document.querySelector('.renumber-users')?.textContent ?? '';
        if (/gestopt/.test(text)) noted.stopTime ??= performance.now() - pressed;
        else requestAnimationFrame(look);
      });
    },
    { capture: true },
  );
}

// @ts-check
/**
 * Runs in the page of the tool: notes when a file is chosen, when the users stand in the table, and
 * how long the page was deaf meanwhile. All in milliseconds.
 *
 * @typedef {{ preview: number | undefined, longestTask: number }} Seen
 * @typedef {Window & { seen: Seen }} WatchedWindow
 *
 * @param {number} rows
 */
export function watchPage(rows) {
  /** @type {number | undefined} */
  let chosen;
  /** @type {Seen} */
  const seen = { preview: undefined, longestTask: 0 };
  /** @type {WatchedWindow} */ (/** @type {unknown} */ (window)).seen = seen;

  document.addEventListener('change', noteChosen, { capture: true });
  new PerformanceObserver(noteTasks).observe({ type: 'longtask' });
  noteGaps();

  /** @param {Event} event */
  function noteChosen({ target }) {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    chosen = performance.now();
    requestAnimationFrame(notePreview);
  }

  function notePreview() {
    const count = document.querySelector('[data-count="read"] b')?.textContent ?? '';
    const there = Number(count.replace(/\D/g, '')) === rows;
    if (there && document.querySelector('.users-rows tbody td') !== null) {
      seen.preview = performance.now() - (chosen ?? 0);
    } else {
      requestAnimationFrame(notePreview);
    }
  }

  /** The browser tells of tasks of more than 50 ms. @param {PerformanceObserverEntryList} list */
  function noteTasks(list) {
    if (chosen === undefined) return;
    for (const { duration } of list.getEntries()) {
      seen.longestTask = Math.max(seen.longestTask, duration);
    }
  }

  /** Of shorter tasks the time between two timers tells; a busy machine adds to that. */
  function noteGaps() {
    const pause = 4;
    const told = 50;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      if (chosen !== undefined) {
        const gap = Math.min(now - last - pause, told);
        seen.longestTask = Math.max(seen.longestTask, gap);
      }
      last = now;
    }, pause);
  }
}

const main = document.querySelector<HTMLElement>('main[data-runbook]');

/** The runbook of this page, with its version; undefined on every other page. */
export const runbookOfPage =
  main === null
    ? undefined
    : { runbook: main.dataset.runbook ?? '', content: Number(main.dataset.content) };

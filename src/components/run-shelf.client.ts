/** Shows the run of the page in its bar, from now on. */
export async function showRun(): Promise<void> {
  await import('./bar-of-run.client.ts');
}

/** Opens the list of runs. */
export async function openRuns(): Promise<void> {
  await (await import('./runs-dialog.client.ts')).openRuns();
}

/** Offers values of other runs, as long as there are any. */
export async function offerValues(): Promise<void> {
  await import('./take-values.client.ts');
}

import type { Page } from '@playwright/test';
import { waitForPaperRows } from './paper-rows.ts';

/** The thread that keeps the rows dies of a fault that nobody expected, with nothing left to do. */
export async function crash(page: Page): Promise<void> {
  await waitForPaperRows(page);
  const [worker] = page.workers();
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('crash on purpose');
    });
  });
}

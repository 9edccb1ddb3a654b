import { expect, type Page } from '@playwright/test';

/** The thread that keeps the rows dies of a fault that nobody expected, with nothing left to do. */
export async function crash(page: Page): Promise<void> {
  await waitForPaper(page);
  const [worker] = page.workers();
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('crash on purpose');
    });
  });
}

/** The rows to print are the last that a plan asks for. */
async function waitForPaper(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.users-paper')).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.users-paper')).toHaveCount(0);
}

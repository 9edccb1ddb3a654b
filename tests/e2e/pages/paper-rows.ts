import { expect, type Page } from '@playwright/test';

/** Waits until the rows to print are there: they are the last that a plan or a check asks for. */
export async function waitForPaperRows(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.users-paper')).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.users-paper')).toHaveCount(0);
}

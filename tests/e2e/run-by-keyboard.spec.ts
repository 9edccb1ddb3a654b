import type { Locator, Page } from '@playwright/test';
import { RunLog } from './pages/run-log.ts';
import { expect, test } from './pages/test.ts';

/** Presses Tab until a place has focus, as somebody without a mouse does. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (await place.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(place, 'reached with the Tab key').toBeFocused();
}

async function press(page: Page, place: Locator): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press('Enter');
}

test('a whole run without a mouse, from the start to its end', async ({ page }) => {
  await page.goto('/ip-restricties/');
  await page.keyboard.press('Tab');
  await press(page, page.getByRole('button', { name: 'Start een uitvoering' }));
  const list = page.getByRole('dialog', { name: 'Uitvoeringen' });
  await expect(list).toBeVisible();
  const name = list.getByLabel('Naam van de uitvoering');
  if (!(await name.isVisible()))
    await press(page, list.getByText('Nieuwe uitvoering', { exact: true }));
  await tabTo(page, name);
  await page.keyboard.type('Klant X');
  await page.keyboard.press('Enter');
  await expect(page.locator('.run-bar')).toContainText('Klant X');

  const steps = page.locator('.step');
  const count = await steps.count();
  expect(count).toBeGreaterThan(4);
  for (let index = 0; index < count; index += 1) {
    const step = steps.nth(index);
    await press(page, step.locator('.mark'));
    const reason = step.locator('.demand input');
    const state = await step.getAttribute('data-state');
    if (state !== 'done') {
      await expect(reason).toBeFocused();
      await page.keyboard.type('Samen nagekeken');
      await page.keyboard.press('Enter');
    }
    await expect(step).toHaveAttribute('data-state', 'done');
    await expect(step.locator('.mark')).toBeFocused();
  }
  await expect(page.locator('.run-bar')).toContainText(
    `${String(count)} van ${String(count)} klaar`,
  );

  const { finish, closing } = new RunLog(page);
  await press(page, finish.getByRole('button', { name: 'Rond uitvoering af' }));
  for (const button of ['Ga verder', 'Rond uitvoering af']) {
    await tabTo(page, closing.getByRole('radio').first());
    await page.keyboard.press('Space');
    await press(page, closing.getByRole('button', { name: button, exact: true }));
  }
  await expect(page.locator('.run-bar')).toContainText(/Afgerond op \d/);
  await page.reload();
  await expect(page.locator('.run-bar')).toContainText(/Afgerond op \d/);
});

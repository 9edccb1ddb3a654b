import type { Page } from '@playwright/test';
import { RunbookPage } from './pages/runbook-page.ts';
import { expect, test } from './pages/test.ts';
import { labelOf } from './pages/value-labels.ts';

for (const [where, path] of [
  ['the home page', '/'],
  ['the runbook', '/omgeving-overzetten/'],
] as const) {
  test(`a field of ${where} works though it is the first thing that is used`, async ({ page }) => {
    const held = await holdScripts(page);
    await page.goto(path);
    const field = page.getByRole('textbox', { name: labelOf('sourceEnvironment') });
    await field.fill('o54321zz');
    await field.press('Tab');
    await expect(field).toHaveValue('O54321ZZ');
    await expect(page.locator('[data-v="sourceEnvironment"]').first()).toHaveText('O54321ZZ');
    expect(held.length).toBeGreaterThan(0);
  });
}

test('a fault in the field that is used first is told though its rules come late', async ({
  page,
}) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const held = await holdScripts(page);
  await runbook.fill('targetNumber', '1234');
  await expect(runbook.message('targetNumber')).toContainText('Je vulde er 4 in.');
  expect(held.length).toBeGreaterThan(0);
});

test('a rule over two fields holds though the rules come late', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const held = await holdScripts(page);
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await runbook.fill('targetNumber', '54321');
  await expect(runbook.message('targetNumber')).toContainText('is ook het nummer van de bron');
  expect(held.length).toBeGreaterThan(0);
});

test('what is cleared stays cleared though the rules of its field come late', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const held = await holdScripts(page);
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await runbook.values.getByRole('button', { name: 'Wis mijn gegevens' }).click();
  await runbook.field('targetNumber').focus();
  await runbook.fill('targetNumber', '1234');
  await expect(runbook.message('targetNumber')).toContainText('Je vulde er 4 in.');
  expect(held.length).toBeGreaterThan(0);
  await expect(runbook.field('sourceEnvironment')).toHaveValue('');
  await expect(runbook.placesOf('sourceEnvironment').first()).not.toHaveClass(/\bown\b/);
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('54321');
});

/** Lets every script come a moment later, as over a slow line; gives those that did. */
async function holdScripts(page: Page): Promise<string[]> {
  const held: string[] = [];
  await page.route('**/*.js', async (route) => {
    held.push(route.request().url());
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue();
  });
  return held;
}

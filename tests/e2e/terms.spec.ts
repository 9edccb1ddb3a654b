import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './pages/test.ts';

const address = '/app-connector-inrichten/';

/** The first term of the runbook, and what opens beside it. */
function firstTerm(page: Page) {
  return page.getByRole('main').locator('.term').first();
}

function meaning(page: Page) {
  return page.locator('.meaning:popover-open');
}

test('a term opens by keyboard, closes with Escape and gives the focus back', async ({ page }) => {
  await page.goto(address);
  await firstTerm(page).focus();
  await page.keyboard.press('Enter');
  await expect(meaning(page)).toBeVisible();
  await expect(meaning(page)).toContainText('De ingang waardoor');
  await page.keyboard.press('Tab');
  await expect(meaning(page).getByRole('link', { name: 'Begrippen' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(meaning(page)).toHaveCount(0);
  await expect(firstTerm(page)).toBeFocused();
});

test('a term that is the first thing that is clicked stays open', async ({ page }) => {
  await page.goto(address);
  await firstTerm(page).click();
  await expect(page.locator('.copy').first()).toBeAttached();
  await expect(meaning(page)).toBeVisible();
});

test('a term stands beside its word, inside the window', async ({ page }) => {
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(address);
    await firstTerm(page).click();
    const box = await meaning(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(width);
    const word = await firstTerm(page).boundingBox();
    expect(Math.abs((box?.y ?? NaN) - (word?.y ?? NaN))).toBeLessThan(200);
  }
});

test('a term in the words of a check does not tick it', async ({ page }) => {
  await page.goto(address);
  const check = page.locator('li:has(> label .term)').first();
  await check.locator('.term').first().click();
  await expect(meaning(page)).toBeVisible();
  await meaning(page).click({ position: { x: 10, y: 10 } });
  await expect(check.getByRole('checkbox')).not.toBeChecked();
  await expect(meaning(page)).toBeVisible();
});

test('an open term has no faults for a screen reader', async ({ page }) => {
  await page.goto(address);
  await firstTerm(page).click();
  await expect(meaning(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.meaning:popover-open').analyze();
  expect(violations).toEqual([]);
});

test('on paper the meaning stands in the sentence', async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  const text = page.locator('.term + .meaning').first();
  await expect(text).toBeVisible();
  await expect(text).toHaveCSS('display', 'inline');
  await expect(text.getByRole('link')).toBeHidden();
});

test('a term leads to its place in the list', async ({ page }) => {
  await page.goto(address);
  await firstTerm(page).click();
  await meaning(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/begrippen\/#app-connector$/);
  await expect(page.getByRole('heading', { name: 'app connector' })).toBeInViewport();
});

test('the list has every term in alphabetical order, with the word that AFAS uses in English', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByText('Begrippen').click();
  await expect(page).toHaveURL(/\/begrippen\/$/);
  await page.waitForLoadState();
  const names = await page.getByRole('heading', { level: 3 }).allTextContents();
  expect(names.length).toBeGreaterThan(30);
  const inOrder = names.map((name) => name.trim());
  expect(inOrder).toEqual([...inOrder].sort((one, other) => one.localeCompare(other, 'nl')));
  await expect(page.locator('#deelnemersnummer [lang="en"]')).toHaveText('participant number');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term opens too', async ({ page }) => {
    await page.goto(address);
    await firstTerm(page).click();
    await expect(page.locator('#begrip-app-connector')).toBeVisible();
  });
});

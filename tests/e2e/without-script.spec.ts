import type { Locator } from '@playwright/test';
import { builtPages } from './pages/built-pages.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { expect, test } from './pages/test.ts';

test.use({ javaScriptEnabled: false, expectedFault: /status of 404/ });

test.beforeEach(async ({ page }) => {
  await page.goto('/omgeving-overzetten/');
});

/** `getByText` does not look into a noscript element. */
async function expectToSayWhatItNeeds(place: Locator): Promise<void> {
  const remark = place.locator('noscript p');
  await expect(remark).toContainText('Dit hulpmiddel werkt met JavaScript.');
  await expect(remark).toBeVisible();
}

test('every step is there in order, with its actions and its outcome', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const headings = runbook.text.getByRole('heading', { level: 3 });
  await expect(headings).toHaveCount(await runbook.steps.count());
  const titles = await headings.allTextContents();
  expect(titles.length).toBeGreaterThan(15);
  titles.forEach((title, index) => {
    expect(title).toMatch(new RegExp(`^\\s*Stap ${String(index + 1)}(?!\\d)`));
  });
  await expect(headings.first()).toContainText('Kies de omgeving die je kopieert');
  await expect(headings.last()).toContainText('Verwijder de bron als laatste');
  await expect(runbook.step('aanvraag-invullen')).toContainText('Nieuwe aanvraag');
  await expect(runbook.step('proef-importeren')).toContainText('Mutatiecode');
  await expect(runbook.step('bron-verwijderen')).toContainText('Onomkeerbaar');
});

test('values are the examples, told as examples', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const example = runbook.step('omgeving-kiezen').locator('.example');
  await expect(example).toContainText('voorbeeld O31399AA');
  await expect(example).toContainText('voorbeeld O12345AB');
  await expect(runbook.step('omgeving-kiezen')).toContainText('Gestippeld is een voorbeeld');
});

test('the tool says what it needs, and the way without it opens', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const step = runbook.step('importbestand-maken');
  await expectToSayWhatItNeeds(step);
  const formula = step.getByText('=ALS(LINKS(A2;LENGTE($F$1)+1)');
  await expect(formula).toBeHidden();
  await step.getByText('Zonder hulpmiddel: met een formule in Excel').click();
  await expect(formula).toBeVisible();
});

test('the page of the tool says what it needs too', async ({ page }) => {
  await page.goto('/hulpmiddelen/gebruikers-omnummeren/');
  await expectToSayWhatItNeeds(page.getByRole('main'));
  await page.getByRole('link', { name: 'Omgeving overzetten naar een ander' }).click();
  await expect(page).toHaveURL(/\/omgeving-overzetten\//);
});

test('the navigation leads to the steps', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.navigationLink('Open de kopie').click();
  await expect(page).toHaveURL(/#kopie-openen$/);
  await expect(runbook.heading('kopie-openen')).toBeInViewport();
});

test('the search page lists every step as a link', async ({ page }) => {
  await page.getByRole('link', { name: 'Zoeken' }).click();
  await expect(page.getByText('Zoeken werkt met JavaScript.')).toBeVisible();
  await page.getByRole('link', { name: 'Open de kopie' }).click();
  await expect(page).toHaveURL(/\/omgeving-overzetten\/#kopie-openen$/);
});

test('no page shows a button or field that does nothing', async ({ page }) => {
  for (const address of builtPages()) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    const dead = page.locator(
      'button:not([popovertarget]), select, input:not([type="checkbox"], [type="radio"])',
    );
    await expect(dead.filter({ visible: true }), address).toHaveCount(0);
  }
});

import { RunbookPage } from './pages/runbook-page.ts';
import { expect, test } from './pages/test.ts';

test('one click on the link of a step copies its full address, and says so', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  const link = runbook.heading('aanvraag-invullen').getByRole('link', {
    name: 'Kopieer link naar stap 6: Vul de aanvraag in',
  });
  await link.click();
  await expect(runbook.announcements).toHaveText('Link naar stap 6 gekopieerd');
  const address = `${String(baseURL)}/omgeving-overzetten/#aanvraag-invullen`;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await expect(page).toHaveURL(address);
});

test('the link of a step shows on hover and on focus', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const link = runbook.heading('hulpgebruiker-klaarzetten').getByRole('link');
  await expect(link).toHaveCSS('opacity', '0');
  await runbook.heading('hulpgebruiker-klaarzetten').hover();
  await expect(link).toHaveCSS('opacity', '1');
  await page.mouse.move(0, 0);
  await expect(link).toHaveCSS('opacity', '0');
  await runbook.navigationLink('Zet de hulpgebruiker klaar').focus();
  await page.keyboard.press('Enter');
  await expect(runbook.heading('hulpgebruiker-klaarzetten')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(link).toHaveCSS('opacity', '1');
});

test('where the clipboard is refused the address stands there, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.heading('kopie-openen').getByRole('link').click();
  await expect(runbook.announcements).toContainText('Niet gelukt om te kopiëren');
  const field = runbook.step('kopie-openen').getByRole('textbox', { name: /Niet gelukt/ });
  await expect(field).toHaveValue(/\/omgeving-overzetten\/#kopie-openen$/);
  await expect(field).toBeFocused();
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(selected).toBe(await field.inputValue());
});

for (const [id, why] of [
  ['omgeving-kiezen', 'the first step'],
  ['aanvraag-voltooien', 'a step in the middle'],
  ['importbestand-maken', 'the step with the tool'],
  ['upn-leegmaken', 'the step below the tool'],
  ['bron-verwijderen', 'the last step'],
] as const) {
  test(`an address with a step puts focus on its heading, in sight: ${why}`, async ({ page }) => {
    const runbook = new RunbookPage(page);
    await page.goto(`/omgeving-overzetten/#${id}`);
    await expect(runbook.heading(id)).toBeFocused();
    await expect(runbook.heading(id)).toBeInViewport({ ratio: 1 });
    expect(await distanceBelowBar(runbook, id)).toBeGreaterThanOrEqual(0);
  });
}

async function distanceBelowBar(runbook: RunbookPage, id: string): Promise<number> {
  const bar = await runbook.bar.boundingBox();
  const heading = await runbook.heading(id).boundingBox();
  return (heading?.y ?? NaN) - (bar?.y ?? NaN) - (bar?.height ?? NaN);
}

test('an address with something folded opens the fold', async ({ page }) => {
  await page.goto('/omgeving-overzetten/#zonder-hulpmiddel');
  const fold = page.locator('#zonder-hulpmiddel');
  await expect(fold).toHaveAttribute('open');
  await expect(fold.locator('summary')).toBeFocused();
  await expect(fold.locator('summary')).toBeInViewport({ ratio: 1 });
  await expect(fold.locator('summary + div')).toBeInViewport();
});

test('an address with a check or a change lands on it', async ({ page }) => {
  await page.goto('/omgeving-overzetten/#rest-adres');
  await expect(page.locator('#rest-adres')).toBeInViewport();
  await expect(page.locator('#rest-adres')).toBeFocused();
});

test('an address with a place that does not exist shows the page as it is', async ({ page }) => {
  await page.goto('/omgeving-overzetten/#%E0%A4%A');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.goto('/omgeving-overzetten/#bestaat-niet"><b>');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('the navigation goes to a step, a second time too, and marks where the reader is', async ({
  page,
}) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const link = runbook.navigationLink('Controleer of alles klaarstaat');
  await link.click();
  await expect(runbook.heading('klaar-om-te-beginnen')).toBeFocused();
  await expect(link).toHaveAttribute('aria-current', 'step');

  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 6000);
  await expect(link).not.toHaveAttribute('aria-current');
  await expect(runbook.navigation.locator('[aria-current="step"]')).toHaveCount(1);
  await expect(page).toHaveURL(/#klaar-om-te-beginnen$/);

  await link.click();
  await expect(runbook.heading('klaar-om-te-beginnen')).toBeFocused();
  await expect(runbook.heading('klaar-om-te-beginnen')).toBeInViewport();
  await expect(link).toHaveAttribute('aria-current', 'step');
});

test('the back button goes back to the step before', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.navigationLink('Vul de aanvraag in').click();
  await expect(runbook.heading('aanvraag-invullen')).toBeFocused();
  await runbook.navigationLink('Open de kopie').click();
  await expect(runbook.heading('kopie-openen')).toBeFocused();
  await page.goBack();
  await expect(runbook.heading('aanvraag-invullen')).toBeFocused();
  await expect(runbook.heading('aanvraag-invullen')).toBeInViewport();
});

test('a source below a step leads to the list of sources', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.step('kopie-openen').locator('.cite').getByRole('link').first().click();
  await expect(page).toHaveURL(/#bron-omgeving-overzetten$/);
  await expect(page.locator('#bron-omgeving-overzetten')).toBeInViewport();
});

test('every step has an id of its own, a number in order and a link to itself', async ({
  page,
}) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const steps = await runbook.steps.evaluateAll((elements) =>
    elements.map((step) => ({
      id: step.id,
      number: Number(step.querySelector('.number')?.lastChild?.textContent),
      link: step.querySelector('h3 a')?.getAttribute('href'),
    })),
  );
  expect(steps.length).toBeGreaterThan(15);
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
  expect(steps.map(({ link }) => link)).toEqual(steps.map(({ id }) => `#${id}`));
});

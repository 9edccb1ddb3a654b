import type { Page } from '@playwright/test';
import { expect, test } from './pages/test.ts';

const address = '/app-connector-inrichten/';
const token = 'token-maken';
const oauth = 'oauth-instellen';

/** A radio button of the choice how the application signs in. */
function option(page: Page, value: string) {
  return page.locator(`[data-choice="authentication"] input[value="${value}"]`);
}

function navigationItem(page: Page, id: string) {
  return page.locator(`[data-nav="${id}"]`);
}

/** What the page says of steps that are left out, in the text and in the navigation. */
function lines(page: Page) {
  return page.locator('.phase .out-line');
}

async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`${address}${hash}`);
  await page.mouse.move(200, 300);
  await page.mouse.move(210, 310);
  await expect(page.locator('.copy').first()).toBeAttached();
}

async function countSteps(page: Page): Promise<number> {
  return page.locator('.step').count();
}

test('as long as nothing is chosen every step shows, and says when it applies', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator('.step').filter({ visible: false })).toHaveCount(0);
  await expect(page.locator(`#${token} .only`).first()).toHaveText('Alleen bij: Klassiek token');
  await expect(lines(page)).toHaveCount(0);
});

test('a choice hides the steps of the other way, counts them and says so', async ({ page }) => {
  await open(page);
  const all = await countSteps(page);
  await option(page, 'client').check();
  await expect(page.locator(`#${token}`)).toBeHidden();
  await expect(navigationItem(page, token)).toBeHidden();
  await expect(page.locator(`#${oauth}`)).toBeVisible();
  await expect(lines(page).first()).toContainText('1 stap niet van toepassing');
  await expect(page.locator('#announcements')).toHaveText('1 stap is nu niet van toepassing');
  await expect(page.locator('.progress-text')).toHaveText(`0 van ${String(all - 1)} klaar`);
  await expect(page.locator('.dots i').filter({ visible: true })).toHaveCount(all - 1);
});

test('numbers of steps stay what they are', async ({ page }) => {
  await open(page);
  const number = () => page.locator('.step').last().locator('.number').textContent();
  const before = await number();
  await option(page, 'client').check();
  await expect(page.locator(`#${token}`)).toBeHidden();
  expect(await number()).toBe(before);
});

test('a step that is left out counts as done nowhere', async ({ page }) => {
  await open(page);
  const all = await countSteps(page);
  await page.locator(`#${token} .mark`).click();
  await expect(page.locator('.progress-text')).toHaveText(`1 van ${String(all)} klaar`);
  await option(page, 'client').check();
  await expect(page.locator('.progress-text')).toHaveText(`0 van ${String(all - 1)} klaar`);
});

test('what is left out can be shown, is marked, and hidden again', async ({ page }) => {
  await open(page);
  await option(page, 'client').check();
  const button = lines(page).first().getByRole('button');
  await expect(button).toHaveAccessibleName('Toon: 1 stap niet van toepassing');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`#${token}`)).toBeVisible();
  await expect(page.locator(`#${token} .left-out-mark`)).toHaveText('Niet van toepassing');
  await expect(page.locator(`#${token} .left-out-mark`)).toBeVisible();
  await expect(navigationItem(page, token)).toContainText('Niet van toepassing');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator(`#${token}`)).toBeHidden();
});

test('the navigation shows everything that is left out at once', async ({ page }) => {
  await open(page);
  await option(page, 'classic').check();
  await expect(page.locator(`#${oauth}`)).toBeHidden();
  await page
    .locator('.steps-nav')
    .getByRole('button', { name: /^Toon: / })
    .click();
  await expect(page.locator('.step').filter({ visible: false })).toHaveCount(0);
});

test('a choice can be taken back', async ({ page }) => {
  await open(page);
  const clear = page.locator('[data-choice="authentication"]').getByRole('button');
  await expect(clear).toBeHidden();
  await option(page, 'client').check();
  await clear.click();
  await expect(option(page, 'client')).not.toBeChecked();
  await expect(option(page, 'client')).toBeFocused();
  await expect(clear).toBeHidden();
  await expect(page.locator(`#${token}`)).toBeVisible();
  await expect(page.locator('#announcements')).toHaveText('Alle stappen zijn van toepassing');
});

test('a choice holds after a reload, and says nothing then', async ({ page }) => {
  await open(page);
  await option(page, 'client').check();
  await page.reload();
  await expect(page.locator(`#${token}`)).toBeHidden();
  await expect(option(page, 'client')).toBeChecked();
  await expect(page.locator('#announcements')).toHaveText('');
});

test('an address with a step that is left out opens it', async ({ page }) => {
  await open(page);
  await option(page, 'client').check();
  await page.goto('/');
  await page.goto(`${address}#${token}`);
  const heading = page.locator(`#${token} h3`);
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(page.locator(`#${token} .left-out-mark`)).toBeVisible();
});

test('parts of a step go with the choice, and say when they apply while it is open', async ({
  page,
}) => {
  await open(page);
  const part = page.locator('.when[data-when="authentication=classic"]').first();
  await expect(part).toContainText('Alleen bij: Klassiek token');
  await option(page, 'classic').check();
  await expect(part).toBeVisible();
  await expect(part.locator('.only')).toBeHidden();
  await option(page, 'client').check();
  await expect(part).toBeHidden();
});

test('values of options stay inside, where Profit does not show them', async ({ page }) => {
  await open(page);
  await expect(page.locator('[data-choice="authentication"] label')).not.toContainText(['classic']);
  await page.goto('/omgeving-overzetten/');
  await expect(page.locator('[data-choice="copyAction"] label code')).toHaveText(['03', '04']);
});

test('paper holds the way of the reader, and says what is left out', async ({ page }) => {
  await open(page);
  await option(page, 'client').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(`#${token}`)).toBeHidden();
  await expect(lines(page).first()).toContainText(/niet van toepassing: Stap \d+ Maak het token/);
  await expect(lines(page).first().getByRole('button')).toBeHidden();
});

test.describe('on a phone', { tag: '@phone' }, () => {
  test('next passes over what is left out', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await option(page, 'client').check();
    const before = page.locator('.step:has(+ .out-line + #token-maken)');
    await before.locator('h3').evaluate((heading) => {
      heading.scrollIntoView();
    });
    await page.locator('.bottom-bar').getByRole('button', { name: 'Volgende' }).click();
    await expect(page.locator(`#${token} + .step h3`)).toBeFocused();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every step shows, with the words when it applies', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.step').filter({ visible: false })).toHaveCount(0);
    await expect(page.locator(`#${token} .only`).first()).toBeVisible();
    await expect(page.locator('.clear-choice').filter({ visible: true })).toHaveCount(0);
  });
});

import { violationsInAllLooks } from './pages/axe.ts';
import { sidewaysScroll, smallTargets } from './pages/layout.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { expect, test } from './pages/test.ts';

const id = 'proef-importeren';
const check = 'mutatiecode-ingesteld';

test('the right answer counts at once, and the step can be done', async ({ page }) => {
  const { runbook, field, message } = await open(page);
  await field.pressSequentially(' 4');
  await expect(message).toHaveText('✓ 4 klopt.');
  await expect(runbook.announcements).toHaveText('✓ 4 klopt.');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await runbook.markDone(id);
});

test('a right answer is still there after a reload', async ({ page }) => {
  const { runbook, field, message } = await open(page);
  await field.fill('4');
  await expect(message).toContainText('klopt');
  await page.reload();
  await expect(field).toHaveValue('4');
  await expect(message).toHaveText('✓ 4 klopt.');
  await runbook.markDone(id);
});

for (const [typed, effect] of [
  ['0', 'Met 0 blokkeer je gebruikers en haal je ze uit hun groepen, behalve Iedereen.'],
  ['2', 'Met 2 blokkeer je gebruikers.'],
] as const) {
  test(`the answer ${typed} says what it does and what to do`, async ({ page }) => {
    const { runbook, field, message } = await open(page);
    await field.pressSequentially(typed);
    await expect(message).toBeEmpty();
    await field.press('Tab');
    const sentence = `Je stelde ${typed} in. ${effect} Maak er 4 van en typ opnieuw wat er staat.`;
    await expect(message).toHaveText(sentence);
    await expect(runbook.announcements).toHaveText(sentence);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(`^Je stelde ${typed} in\\. `));
  });
}

test('an answer that the runbook does not know is wrong too', async ({ page }) => {
  const { field, message } = await open(page);
  await field.fill('44');
  await field.press('Enter');
  await expect(message).toHaveText('Je stelde 44 in. Maak er 4 van en typ opnieuw wat er staat.');
  await field.fill('');
  await field.press('Enter');
  await expect(message).toBeEmpty();
});

for (const [what, typed, sentence] of [
  ['open', '', /^Typ eerst wat je instelde\./],
  ['wrong', '0', /^Je stelde 0 in\./],
] as const) {
  test(`a step with an answer that is ${what} cannot be done`, async ({ page }) => {
    const { runbook, field, message, mark } = await open(page);
    await field.fill(typed);
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(field).toBeFocused();
    await expect(message).toHaveText(sentence);
    await expect(runbook.announcements).toHaveText('Stap 12 staat nog niet op klaar');
    await expect(runbook.bar).toContainText('0 van ');
    await expect(runbook.step(id)).not.toHaveClass(/\bdone\b/);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('4');
    await runbook.markDone(id);
  });
}

test('a step that is done is open again when its answer becomes wrong', async ({ page }) => {
  const { runbook, field } = await open(page);
  await field.fill('4');
  await runbook.markDone(id);
  await expect(runbook.bar).toContainText('1 van ');
  await field.fill('0');
  await expect(runbook.bar).toContainText('0 van ');
  await page.reload();
  await expect(field).toHaveValue('');
  await expect(runbook.step(id)).not.toHaveClass(/\bdone\b/);
});

test('an answer that is typed before the scripts counts', async ({ page }) => {
  let release: () => void = () => undefined;
  const typed = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto('/omgeving-overzetten/');
  const runbook = new RunbookPage(page);
  await runbook.step(check).getByRole('textbox').fill('4');
  release();
  await expect(runbook.step(check).locator('.message')).toHaveText('✓ 4 klopt.');
});

test('another step does not ask for the answer', async ({ page }) => {
  const { runbook } = await open(page);
  await runbook.markDone('gebruikers-exporteren');
});

test('a wrong answer can be read in every look, and on a narrow screen', async ({ page }) => {
  const { field, mark, message } = await open(page);
  await field.fill('0');
  await mark.click();
  await expect(message).toBeVisible();
  expect(await violationsInAllLooks(page, `#${check}`)).toEqual([]);
  expect(await smallTargets(page, `#${check}`)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sidewaysScroll(page)).toEqual([]);
});

test('on paper there is room to write and the answer', async ({ page }) => {
  const { runbook, field } = await open(page);
  const answer = runbook.step(check).getByText('Antwoord: 4');
  await expect(answer).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(field).toBeVisible();
  await expect(answer).toBeVisible();
  await expect(runbook.step(check)).toContainText('Met 0 blokkeer je gebruikers');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the answer stands there instead of the field', async ({ page }) => {
    await page.goto('/omgeving-overzetten/');
    const place = new RunbookPage(page).step(check);
    await expect(place.getByText('Antwoord: 4')).toBeVisible();
    await expect(place.getByText('Met 2 blokkeer je gebruikers.')).toBeVisible();
    await expect(place.getByRole('textbox')).toBeHidden();
    await expect(place.getByText('Typ wat je instelde')).toBeHidden();
  });
});

async function open(page: ConstructorParameters<typeof RunbookPage>[0]) {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const place = runbook.step(check);
  return {
    runbook,
    field: place.getByRole('textbox', { name: 'Typ wat je instelde' }),
    message: place.locator('.message'),
    mark: runbook.step(id).locator('.mark'),
  };
}

import { RunbookPage } from './pages/runbook-page.ts';
import { expect, test } from './pages/test.ts';

const id = 'hulpgebruiker-toevoegen';

test('a step that is marked as done is done in the bar and the navigation too', async ({
  page,
}) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const count = await runbook.steps.count();
  await expect(runbook.bar).toContainText(`0 van ${String(count)} klaar`);
  await runbook.step(id).getByRole('button', { name: 'Markeer als klaar: Stap 3' }).click();
  await expect(runbook.bar).toContainText(`1 van ${String(count)} klaar`);
  await expect(runbook.announcements).toHaveText('Stap 3 staat op klaar');
  await expect(runbook.navigationLink('Klaar 3 Voeg de hulpgebruiker toe')).toBeVisible();
  await expect(runbook.step(id)).toHaveClass(/\bdone\b/);
});

test('a step is marked and reopened by keyboard', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const mark = runbook.step(id).locator('.mark');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(mark).toHaveAccessibleName('Maak ongedaan: Stap 3');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Space');
  await expect(mark).toHaveAccessibleName('Markeer als klaar: Stap 3');
  await expect(runbook.announcements).toHaveText('Stap 3 staat op bezig');
  await expect(runbook.bar).toContainText('0 van ');
  await expect(runbook.navigation).not.toContainText('Klaar 3');
});

test('a click that comes before the scripts is not lost', async ({ page }) => {
  await page.goto('/omgeving-overzetten/');
  const mark = page.locator('#omgeving-kiezen .mark');
  await mark.evaluate((button: HTMLButtonElement) => {
    button.click();
    dispatchEvent(new Event('pointerdown'));
  });
  await expect(mark).toHaveAccessibleName('Maak ongedaan: Stap 1');
});

test('done steps and ticked checks are still there after a reload', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.step(id).locator('.mark').click();
  const check = runbook.step('e-mail-gevuld').getByRole('checkbox');
  const change = runbook.step('rest-adres').getByRole('checkbox');
  await check.check();
  await change.check();
  await page.reload();
  await expect(runbook.step(id).locator('.mark')).toHaveAccessibleName('Maak ongedaan: Stap 3');
  await expect(check).toBeChecked();
  await expect(change).toBeChecked();
  await expect(runbook.step('upn-bekend').getByRole('checkbox')).not.toBeChecked();

  await check.uncheck();
  await page.reload();
  await expect(change).toBeChecked();
  await expect(check).not.toBeChecked();
});

test('a check is named by its whole sentence', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await expect(
    runbook.step('geen-berichten').getByRole('checkbox', {
      name: /De communicatieservice heeft geen berichten onderweg\./,
    }),
  ).toBeVisible();
});

test('the choice 03 or 04 has no default, and what is chosen is kept', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const choice = runbook.step('aanvraag-invullen').getByRole('group', { name: 'Keuze bij Actie' });
  await expect(choice.getByRole('radio')).toHaveCount(2);
  await expect(choice.getByRole('radio', { checked: true })).toHaveCount(0);
  await choice.getByText('Kopie met dossierbijlagen').click();
  await page.reload();
  await expect(choice.getByRole('radio', { name: '04 Kopie met dossierbijlagen' })).toBeChecked();
  await page.keyboard.press('Tab');
  await choice.getByRole('radio', { checked: true }).press('ArrowUp');
  await expect(choice.getByRole('radio', { name: '03 Kopie zonder' })).toBeChecked();
});

test('ticks of one tab are not in another', async ({ page, context }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.step(id).locator('.mark').click();
  await expect(runbook.bar).toContainText('1 van ');
  const elsewhere = new RunbookPage(await context.newPage());
  await elsewhere.open();
  await expect(elsewhere.bar).toContainText('0 van ');
});

import { violationsInAllLooks } from './pages/axe.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { expect, test } from './pages/test.ts';

const step = 'aanvraag-invullen';

async function openMessage(runbook: RunbookPage) {
  await runbook.step(step).getByRole('button', { name: 'Bericht voor collega: Stap 6' }).click();
  const dialog = runbook.page.getByRole('dialog', { name: 'Bericht over stap 6' });
  await expect(dialog).toBeVisible();
  return { dialog, text: dialog.getByLabel('Dit staat in je bericht') };
}

test('a message names the step, what is asked and the place, and no values', async ({
  page,
  baseURL,
}) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('targetNumber', '12345');
  const { dialog, text } = await openMessage(runbook);
  await dialog.getByLabel('Wat vraag je je collega?').fill('Kun jij dit doen?');
  await expect(text).toHaveValue(/Vraag: Kun jij dit doen\?\nStap: 6, Vul de aanvraag in\n/);
  await expect(text).toHaveValue(new RegExp(`${String(baseURL)}/omgeving-overzetten/#${step}`));
  await expect(text).not.toHaveValue(/12345/);
  await dialog.getByLabel('Zet mijn gegevens van deze stap erbij').check();
  await expect(text).toHaveValue(/Nieuw deelnemersnummer: 12345/);
  await dialog.getByLabel('Markdown, voor Teams of TOPdesk').check();
  await expect(text).toHaveValue(/\*\*Vraag:\*\* Kun jij dit doen\?/);
  expect(await violationsInAllLooks(page, 'dialog')).toEqual([]);
});

test('a message is copied, or opened in a mail program', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const runbook = new RunbookPage(page);
  await runbook.open();
  const { dialog, text } = await openMessage(runbook);
  await dialog.getByRole('button', { name: 'Kopieer bericht' }).click();
  await expect(runbook.announcements).toHaveText('Gekopieerd');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe((await text.inputValue()).trim());
  const mail = await dialog.getByRole('link', { name: 'Open in je mailprogramma' });
  await expect(mail).toHaveAttribute('href', /^mailto:\?subject=Stap%206/);
});

test('a secret does not get into a message', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const { dialog, text } = await openMessage(runbook);
  await dialog.getByLabel('Wat vraag je je collega?').fill(`token: ${'a1b2'.repeat(6)}`);
  await expect(dialog).toContainText('Dit lijkt een token, secret of wachtwoord.');
  await expect(dialog.getByLabel('Wat vraag je je collega?')).toHaveValue('');
  await expect(text).not.toHaveValue(/a1b2/);
});

test('a message begins no run', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await openMessage(runbook);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

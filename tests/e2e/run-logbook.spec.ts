import { violationsInAllLooks } from './pages/axe.ts';
import { RunLog } from './pages/run-log.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { expect, test } from './pages/test.ts';

test('the margin has no logbook before there is a run', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await expect(new RunLog(page).margin).toHaveCount(0);
});

test('what is said comes into the margin as a sentence, newest first', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const { margin } = new RunLog(page);
  await runbook.open();
  await runbook.fill('targetNumber', '54321');
  await runbook.step('omgeving-kiezen').locator('.mark').click();
  await runbook.fill('targetNumber', '12345');
  await runbook.step('hulpgebruiker-klaarzetten').locator('.mark').click();
  await expect(margin.getByRole('listitem')).toContainText([
    /Stap 2 staat op klaar/,
    /Nieuw deelnemersnummer: 12345 \(was 54321\)/,
    /Stap 1 staat op klaar/,
    /Nieuw deelnemersnummer: 54321/,
    /Uitvoering begonnen met versie 1/,
  ]);
  await runbook.step('upn-bekend').getByRole('checkbox').check();
  await expect(margin.getByRole('listitem')).toHaveCount(5);
  await expect(margin.getByRole('listitem').first()).toContainText('Afgevinkt:');
});

test('the logbook is whole, filtered, and signed with initials', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const log = new RunLog(page);
  await runbook.open();
  await runbook.step('omgeving-kiezen').locator('.mark').click();
  await log.open();
  await log.dialog.getByLabel('Jouw initialen').fill('RD');
  await log.addNote('Gebeld met de klant');
  const first = log.dialog.getByRole('listitem').first();
  await expect(first).toContainText('RD');
  await expect(first).toContainText('Notitie: Gebeld met de klant');
  await expect(log.dialog.getByRole('listitem')).toHaveCount(3);
  await log.dialog.getByRole('radio', { name: 'Notities' }).check();
  await expect(log.dialog.getByRole('listitem')).toHaveCount(1);
  await log.dialog.getByRole('radio', { name: 'Bestanden' }).check();
  await expect(log.dialog).toContainText('Er is hier nog niets.');
  expect(await violationsInAllLooks(page, 'dialog')).toEqual([]);
});

test('a secret does not get into a note of the logbook', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const log = new RunLog(page);
  await runbook.open();
  await runbook.step('omgeving-kiezen').locator('.mark').click();
  await log.open();
  await log.addNote(`wachtwoord: ${'a1b2'.repeat(4)}`);
  await expect(log.dialog).toContainText('Dit lijkt een token, secret of wachtwoord.');
  await expect(log.dialog.getByLabel('Notitie bij de uitvoering')).toHaveValue('');
  await expect(log.dialog.getByRole('listitem')).toHaveCount(2);
});

test('the logbook goes out as Markdown and CSV, with and without values', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const log = new RunLog(page);
  await runbook.open();
  await runbook.fill('targetNumber', '12345');
  await runbook.step('omgeving-kiezen').locator('.mark').click();
  await log.open();
  await log.addNote('Nummer 12345 klopt; zie mail');

  const markdown = await log.download('Download als Markdown');
  expect(markdown.name).toMatch(/^logboek_omgeving-overzetten_\d{4}-\d\d-\d\d\.md$/);
  expect(markdown.text).toContain('/omgeving-overzetten/>');
  expect(markdown.text).toContain('Versie van het draaiboek: 1');
  expect(markdown.text).toContain('Nieuw deelnemersnummer: 12345');

  const csv = await log.download('Download als CSV');
  expect(csv.text.startsWith('\uFEFFTijd;Stap;')).toBe(true);
  expect(csv.text).toContain('"Notitie: Nummer 12345 klopt; zie mail"');
  expect(csv.text).toMatch(/\r\n\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d;/);

  await log.dialog.getByLabel('Gegevens verbergen').check();
  await expect(log.dialog).not.toContainText('12345');
  for (const button of ['Download als Markdown', 'Download als CSV']) {
    const hidden = await log.download(button);
    expect(hidden.name).toContain('gegevens-verborgen');
    expect(hidden.text).not.toContain('12345');
    expect(hidden.text).toContain('deelnemersnummer');
  }
});

test('on paper the logbook stands by itself', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const log = new RunLog(page);
  await runbook.open();
  await runbook.step('omgeving-kiezen').locator('.mark').click();
  await log.open();
  await page.evaluate(() => (window.print = () => undefined));
  await log.dialog.getByRole('button', { name: 'Print logboek' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.log-paper')).toContainText('Stap 1 staat op klaar');
  await expect(runbook.heading('omgeving-kiezen')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.log-paper')).toHaveCount(0);
  await expect(runbook.heading('omgeving-kiezen')).toBeVisible();
});

test('a printed runbook ends with its run', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.step('omgeving-kiezen').locator('.mark').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.run-paper')).toContainText('1 van ');
  await expect(runbook.step('omgeving-kiezen').locator('.stand')).toBeVisible();
  await expect(runbook.step('omgeving-kiezen').locator('.step-foot button')).toHaveCount(4);
  for (const button of await runbook.step('omgeving-kiezen').locator('.step-foot button').all())
    await expect(button).toBeHidden();
});

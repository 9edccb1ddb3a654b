import { violationsInAllLooks } from './pages/axe.ts';
import { RenumberTool } from './pages/renumber-tool.ts';
import { RunLog } from './pages/run-log.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { caseFile } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

const questions = [
  'Zijn de exports en de importbestanden overal verwijderd?',
  'Zijn alle tokens en secrets veilig overgedragen?',
  'Is besloten wat er met de oude omgeving gebeurt?',
] as const;

test('a run is finished with what is open, its questions and a reason each', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const log = new RunLog(page);
  await runbook.open();
  await runbook.step('omgeving-kiezen').locator('.mark').click();
  await log.finish.getByRole('button', { name: 'Rond uitvoering af' }).click();

  await expect(log.closing).toContainText('stappen niet klaar');
  await log.closing.getByRole('button', { name: 'Ga verder' }).click();
  await expect(log.closing).toContainText('Er staat nog niets.');
  await log.closing.getByLabel('Waarom rond je toch af?').fill('De klant doet de rest');
  await log.closing.getByRole('button', { name: 'Ga verder' }).click();

  await log.closing.getByRole('button', { name: 'Ga verder' }).click();
  await expect(log.closing).toContainText('Er is nog geen antwoord.');
  expect(await violationsInAllLooks(page, 'dialog')).toEqual([]);
  await log.answer(questions[0], 'Ga verder');
  await log.answer(questions[1], 'Ga verder', 'Volgende week');
  await log.answer(questions[2], 'Rond uitvoering af');

  await expect(log.closing).toBeHidden();
  await expect(runbook.announcements).toHaveText('Uitvoering afgerond');
  await expect(runbook.bar).toContainText(/Afgerond op \d/);
  await expect(log.margin.getByRole('listitem').first()).toContainText('Nog niet: Volgende week');
});

test('a finished run takes nothing in until it is opened again', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const log = new RunLog(page);
  await runbook.open();
  await runbook.fill('targetNumber', '12345');
  await log.finish.getByRole('button', { name: 'Rond uitvoering af' }).click();
  await log.closing.getByLabel('Waarom rond je toch af?').fill('Klaar');
  await log.closing.getByRole('button', { name: 'Ga verder' }).click();
  await log.answer(questions[0], 'Ga verder');
  await log.answer(questions[1], 'Ga verder');
  await log.answer(questions[2], 'Rond uitvoering af');

  const box = runbook.step('upn-bekend').getByRole('checkbox');
  const choice = runbook.step('aanvraag-invullen').getByRole('radio').first();
  const mark = runbook.step('omgeving-kiezen').locator('.mark');
  const answer = page.locator('[data-answer]').first();
  for (const field of [runbook.field('targetNumber'), box, choice, answer, mark])
    await expect(field).toBeDisabled();
  await page.reload();
  await runbook.use();
  await expect(runbook.field('targetNumber')).toBeDisabled();
  await expect(runbook.heading('omgeving-kiezen')).toBeVisible();

  await log.finish.getByRole('button', { name: 'Heropen uitvoering' }).click();
  const dialog = page.getByRole('dialog', { name: 'Heropen de uitvoering' });
  await dialog.getByRole('button', { name: 'Heropen uitvoering' }).click();
  await expect(dialog).toContainText('Er staat nog niets.');
  await dialog.getByLabel('Waarom heropen je de uitvoering?').fill('Er kwam een vraag');
  await dialog.getByRole('button', { name: 'Heropen uitvoering' }).click();
  await expect(runbook.field('targetNumber')).toBeEnabled();
  await expect(box).toBeEnabled();
  await expect(runbook.bar).not.toContainText('Afgerond op');
  await expect(log.margin).toContainText('Uitvoering heropend: Er kwam een vraag');
});

test('a file that a tool makes is in the logbook, and begins its step', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const log = new RunLog(page);
  await runbook.open('importbestand-maken');
  const tool = new RenumberTool(page);
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseFile('renumber-files/all-files/export.csv'));
  await tool.expectCounts(9, 5, 3, 1);
  const waiting = page.waitForEvent('download');
  await tool.sheet.getByRole('button', { name: /^Download importbestand/ }).click();
  const name = (await waiting).suggestedFilename();
  await expect(log.margin).toContainText(`Bestand gemaakt bij stap 10: ${name}, 5 rijen`);
  await expect(runbook.step('importbestand-maken').locator('.stand')).toContainText('Bezig');
  const kept = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  await expect.poll(kept).toContain(name); // it is kept once the page is at rest
  expect(await kept()).not.toContain('31399.Cas');
});

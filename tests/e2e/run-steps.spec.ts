import type { Page } from '@playwright/test';
import { violationsInAllLooks } from './pages/axe.ts';
import { sidewaysScroll, smallTargets } from './pages/layout.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { expect, test } from './pages/test.ts';

const step = 'hulpgebruiker-toevoegen';
const final = 'aanvraag-voltooien';

async function open(page: Page): Promise<RunbookPage> {
  const runbook = new RunbookPage(page);
  await runbook.open();
  return runbook;
}

/** How much the browser keeps of the page, in this tab and for later. */
function kept(page: Page): Promise<number> {
  return page.evaluate(() => sessionStorage.length + localStorage.length);
}

test('just reading stores nothing', async ({ page }) => {
  const runbook = await open(page);
  await runbook.navigationLink('Vul de aanvraag in').click();
  await runbook
    .step(step)
    .getByRole('button', { name: /^Andere stand/ })
    .click();
  await page.keyboard.press('Escape');
  await runbook
    .step(step)
    .getByRole('button', { name: /^Notitie/ })
    .click();
  await page.keyboard.press('Escape');
  await page.reload();
  expect(await kept(page)).toBe(0);
});

test('a step is skipped with a reason, which stays on the page', async ({ page }) => {
  const runbook = await open(page);
  await runbook.choose(step, 'Overgeslagen');
  await expect(runbook.demand(step).getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(runbook.demand(step)).toContainText('Er staat nog niets.');
  await runbook.give(step, 'De hulpgebruiker bestaat al');
  await expect(runbook.stand(step)).toHaveText(
    /^Overgeslagen, \d\d\.\d\d uur: De hulpgebruiker bestaat al$/,
  );
  await expect(runbook.navigationLink('Overgeslagen 3 Voeg de hulpgebruiker toe')).toBeVisible();
  await expect(runbook.bar).toContainText('1 van 20 klaar');
  await page.reload();
  await expect(runbook.stand(step)).toContainText('De hulpgebruiker bestaat al');
  await runbook.mark(step).click();
  await expect(runbook.step(step)).toHaveAttribute('data-state', 'busy');
  await expect(runbook.bar).toContainText('0 van 20 klaar');
});

test('a step that is blocked says what it waits for, and goes on', async ({ page }) => {
  const runbook = await open(page);
  await runbook.choose(step, 'Geblokkeerd');
  await runbook.give(step, 'AFAS belt terug');
  await expect(runbook.stand(step)).toContainText('Geblokkeerd');
  await expect(runbook.bar).toContainText('0 van 20 klaar');
  await runbook.step(step).getByRole('button', { name: 'Ga verder: Stap 3' }).click();
  await expect(runbook.step(step)).toHaveAttribute('data-state', 'busy');
});

test('a step with open checks is done with a reason, never refused', async ({ page }) => {
  const runbook = await open(page);
  const id = 'klaar-om-te-beginnen';
  await runbook.step(id).getByRole('checkbox').first().check();
  await expect(runbook.step(id)).toHaveAttribute('data-state', 'busy');
  await runbook.mark(id).click();
  await expect(runbook.demand(id)).toContainText(/Er staan nog \d+ controles open/);
  await page.keyboard.press('Escape');
  await expect(runbook.mark(id)).toBeFocused();
  await runbook.markDone(id, 'De rest doet de klant');
  await expect(runbook.stand(id)).toContainText('De rest doet de klant');
});

test('what cannot be undone stops until the number is typed', async ({ page }) => {
  const runbook = await open(page);
  await runbook.mark(final).click();
  await expect(runbook.demand(final)).toContainText('Stop even.');
  await runbook.give(final, '12345');
  await expect(runbook.demand(final)).toContainText('„Nieuw deelnemersnummer” nog leeg');
  await runbook.fill('targetNumber', '54321');
  await expect(runbook.places('targetNumber').first()).toHaveText('54321');
  await runbook.give(final, '31399');
  await expect(runbook.demand(final)).toContainText(
    'Je typte 31399. Bij jouw gegevens staat 54321.',
  );
  await expect(runbook.step(final)).toHaveAttribute('data-state', 'open');
  await runbook.give(final, '54321');
  await expect(runbook.step(final)).toHaveAttribute('data-state', 'busy');
  await runbook.markDone(final);
  await page.reload();
  await expect(runbook.step(final)).toHaveAttribute('data-state', 'done');
});

test('a step that needs another says so once a run is under way', async ({ page }) => {
  const runbook = await open(page);
  const needs = runbook.step('kopie-openen').locator('.needs');
  await expect(needs).toBeHidden();
  await runbook.markDone(step);
  await expect(needs).toHaveText('Doe eerst stap 7');
  await runbook.choose(final, 'Overgeslagen');
  await runbook.give(final, 'De kopie is er al');
  await expect(needs).toBeHidden();
});

test('a note is kept with its step, corrected, and taken away', async ({ page }) => {
  const runbook = await open(page);
  const notes = runbook.step(step).locator('.notes');
  await runbook
    .step(step)
    .getByRole('button', { name: /^Notitie/ })
    .click();
  await page.getByLabel('Notitie bij stap 3').fill('Joop doet dit <b>vanmiddag</b>.\nNa twee uur.');
  await page.getByRole('button', { name: 'Bewaar notitie' }).click();
  await expect(notes).toContainText('Joop doet dit <b>vanmiddag</b>.');
  await expect(notes.locator('b')).toHaveCount(0);
  await expect(notes).toHaveCSS('list-style-type', 'none');
  await page.reload();
  await expect(notes).toContainText('Na twee uur.');
  await notes.getByRole('button', { name: 'Verbeter' }).click();
  await page.getByLabel('Verbeter de notitie').fill('Joop deed het.');
  await page.keyboard.press('Control+Enter');
  await expect(notes.locator('.note-text')).toHaveText('Joop deed het.');
  await notes.getByRole('button', { name: 'Verbeter' }).click();
  await page.getByLabel('Verbeter de notitie').fill('');
  await page.getByRole('button', { name: 'Bewaar notitie' }).click();
  await expect(notes).toBeHidden();
});

test('a secret does not stay in a note or a reason', async ({ page }) => {
  const runbook = await open(page);
  const token = `<token><version>1</version><data>${'0F'.repeat(32)}</data></token>`;
  await runbook
    .step(step)
    .getByRole('button', { name: /^Notitie/ })
    .click();
  const note = page.getByLabel('Notitie bij stap 3');
  await note.fill(`Voor Joop: ${token}`);
  await expect(note).toHaveValue('');
  await expect(runbook.step(step)).toContainText('Dit lijkt een token, secret of wachtwoord.');
  await page.keyboard.press('Escape');
  await runbook.choose(step, 'Overgeslagen');
  await runbook.give(step, token);
  await expect(runbook.demand(step).getByRole('textbox')).toHaveValue('');
  await expect(runbook.demand(step)).toContainText('Dit lijkt een token');
  const stored = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]));
  expect(stored).not.toContain('0F0F');
});

test('the bar leads on to the first step that is not finished', async ({ page }) => {
  const runbook = await open(page);
  await expect(page.getByRole('link', { name: /^Ga verder bij stap/ })).toBeHidden();
  for (const id of ['omgeving-kiezen', 'hulpgebruiker-klaarzetten', step])
    await runbook.markDone(id);
  await page.reload();
  await page.getByRole('link', { name: 'Ga verder bij stap 4' }).click();
  await expect(runbook.heading('rechten-testen')).toBeFocused();
  await expect(
    runbook.navigation.getByRole('heading', { name: 'Voorbereiden 3 van 5' }),
  ).toBeVisible();
});

/** The same page after its authors changed a step, added one and took one away. */
async function publishNewVersion(page: Page): Promise<void> {
  await page.route('**/omgeving-overzetten/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/data-content="?1"?/, 'data-content="2"')
      .replace(/(<li class="?step"? id="?upn-leegmaken"?)/, '$1 data-since="2"')
      .replace(
        /(<li class="?step"? id="?hulpgebruiker-toevoegen"?.*?)(<button class="button mark")/s,
        '$1<div class="changed" data-changed="2"><strong>Gewijzigd in versie 2:</strong> Het vinkje heet nu anders.</div>$2',
      )
      .replaceAll('hulpgebruiker-klaarzetten', 'hulpgebruiker-regelen');
    await route.fulfill({ response, body: html });
  });
}

test('a runbook that changed says what to look at again, and unticks nothing', async ({ page }) => {
  const runbook = await open(page);
  for (const id of ['omgeving-kiezen', 'hulpgebruiker-klaarzetten', step])
    await runbook.markDone(id);
  await expect(runbook.bar).toContainText('3 van 20 klaar');
  await page.waitForTimeout(400);
  await publishNewVersion(page);
  await page.reload();
  const changes = page.getByRole('region', { name: /^Dit draaiboek is veranderd/ });
  await expect(changes.getByRole('heading')).toHaveText(
    'Dit draaiboek is veranderd: 1 stap gewijzigd, 1 nieuw, 1 vervallen',
  );
  await expect(changes).toContainText('Je begon met versie 1. Dit is versie 2.');
  await expect(changes).toContainText('Het vinkje heet nu anders.');
  await expect(changes).toContainText('Vervallen hulpgebruiker-klaarzetten');
  await expect(runbook.stand(step)).toContainText('Controleer opnieuw');
  await changes.getByRole('link', { name: /^Stap 3/ }).click();
  await runbook.step(step).getByRole('button', { name: 'Nagekeken en klaar: Stap 3' }).click();
  await expect(runbook.stand(step)).toContainText(/^Klaar/);
  await expect(changes.getByRole('heading')).toHaveText(
    'Dit draaiboek is veranderd: 1 nieuw, 1 vervallen',
  );
});

test('every state can be read in every look, and on a narrow screen', async ({ page }) => {
  const runbook = await open(page);
  await runbook.markDone('omgeving-kiezen');
  await runbook.choose('hulpgebruiker-klaarzetten', 'Overgeslagen');
  await runbook.give('hulpgebruiker-klaarzetten', 'Die is er al');
  await runbook.choose(step, 'Geblokkeerd');
  await runbook.give(step, 'Wacht op AFAS');
  await runbook.mark(final).click();
  await runbook.give(final, '1');
  expect(await violationsInAllLooks(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

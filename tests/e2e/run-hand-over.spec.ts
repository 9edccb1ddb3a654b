import type { Browser, Page } from '@playwright/test';
import { writeRunFile } from '../../src/domain/run/hand-over/run-file.ts';
import { thursday } from '../unit/domain/run/hand-over/thursday.ts';
import { violationsInAllLooks } from './pages/axe.ts';
import { HandOverDialog } from './pages/hand-over-dialog.ts';
import { laterLink, linkTo } from './pages/made-links.ts';
import { readKept } from './pages/read-kept.ts';
import { RunShelf } from './pages/run-shelf.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { expect, test } from './pages/test.ts';
import { watchLeaks } from './pages/watch-leaks.ts';

const note = '<b>"Letters"</b> pas vrijdag & niet eerder';

async function workOn(runbook: RunbookPage): Promise<void> {
  await runbook.open();
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await runbook.fill('targetNumber', '67890');
  const step = runbook.step('omgeving-kiezen');
  await step.getByRole('button', { name: /^Markeer als klaar/ }).click();
  const second = runbook.step('hulpgebruiker-klaarzetten');
  await second.getByRole('button', { name: /^Notitie/ }).click();
  await second.getByRole('textbox').fill(note);
  await second.getByRole('button', { name: 'Bewaar notitie' }).click();
  await expect(second).toContainText(note);
}

/** A page in a browser of a colleague. */
async function openElsewhere(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return context.newPage();
}

test('a run goes from one browser to another, with what was ticked and nothing else', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sender = new HandOverDialog(page);
  await workOn(new RunbookPage(page));
  await sender.open();
  await expect(sender.part('Stap')).toBeChecked();
  for (const part of ['Waarden', 'Voortgang', 'Notities'] as const)
    await expect(sender.part(part)).not.toBeChecked();
  await expect(sender.contents).not.toContainText('O54321ZZ');
  const warning = sender.sheet.getByText('Plaats de link niet op een openbaar forum.');
  await expect(warning).toBeHidden();

  await sender.part('Waarden').check();
  await expect(warning).toBeVisible();
  await sender.part('Notities').check();
  await sender.sheet.getByLabel('Je naam of voorletters').fill('Jasmijn');
  await expect(sender.contents).toContainText('Nieuw deelnemersnummer: 67890');
  await expect(sender.contents).toContainText(note);
  await expect(sender.contents).not.toContainText('Klaar');
  await sender.part('Voortgang').check();
  await expect(sender.contents).toContainText('Stap 1: Kies de omgeving die je kopieert: Klaar');
  await sender.part('Voortgang').uncheck();
  const link = await sender.copyLink();
  expect(link).toMatch(/\/omgeving-overzetten\/#d=[A-Za-z0-9_-]+$/);
  await expect(sender.sheet).toContainText(`De link is ${String(link.length)} tekens lang.`);

  const there = await openElsewhere(browser);
  const receiver = new HandOverDialog(there);
  await receiver.follow(link);
  await expect(receiver.sheet).toContainText('Van Jasmijn');
  await expect(receiver.contents).toContainText('Bronomgeving: O54321ZZ');
  await receiver.button('Nieuwe uitvoering').click();
  const runbook = new RunbookPage(there);
  await expect(runbook.places('targetNumber').first()).toHaveText('67890');
  await expect(runbook.step('hulpgebruiker-klaarzetten')).toContainText(note);
  await expect(runbook.step('omgeving-kiezen')).not.toHaveClass(/\bdone\b/);
  await expect(there).toHaveURL(/#hulpgebruiker-klaarzetten$/);
  await there.reload();
  await expect(runbook.places('targetNumber').first()).toHaveText('67890');
  await expect(receiver.sheet).toBeHidden();
  await there.context().close();
});

test('a place alone is the address that the page has for it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await new RunbookPage(page).open();
  const sender = new HandOverDialog(page);
  await sender.open();
  await sender.sheet
    .getByLabel('Naar welke stap gaat je collega?')
    .selectOption('aanvraag-invullen');
  expect(await sender.copyLink()).toMatch(/\/omgeving-overzetten\/#aanvraag-invullen$/);
  await sender.part('Stap').uncheck();
  await expect(sender.sheet).toContainText('Er gaat nog niets mee.');
  await expect(sender.button('Kopieer link')).toBeDisabled();
  expect(await readKept(page, context)).not.toContain('tab-run');
});

test('a message for a colleague holds the link, and says that a phrase is needed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await workOn(new RunbookPage(page));
  const sender = new HandOverDialog(page);
  await sender.open();
  await sender.part('Waarden').check();
  await sender.sheet.getByText('Beveilig de link').click();
  await sender.sheet.getByLabel('Wachtwoordzin').fill('vier losse woorden');
  await sender.ready();
  await sender.button('Kopieer als bericht').click();
  await expect(sender.said).toHaveText('Bericht gekopieerd');
  const message = await page.evaluate(() => navigator.clipboard.readText());
  expect(message).toMatch(/^Verder met Omgeving overzetten .*, stap 2\n/);
  expect(message).toMatch(/#d=1l[A-Za-z0-9_-]+\n/);
  expect(message).toContain('Die krijg je langs een andere weg.');
  expect(message).not.toContain('vier losse woorden');
});

test('more than fits in a link goes as a file, which says who sends it', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const sender = new HandOverDialog(page);
  await workOn(runbook);
  const step = runbook.step('hulpgebruiker-klaarzetten');
  for (const start of [1, 2, 3]) {
    await step.getByRole('button', { name: /^Notitie/ }).click();
    const lines = Array.from({ length: 300 }, (_, at) => String((at + start * 300) ** 5 % 99_991));
    await step.getByRole('textbox').fill(lines.join(' '));
    await step.getByRole('button', { name: 'Bewaar notitie' }).click();
  }
  await sender.open();
  await sender.part('Notities').check();
  await expect(sender.sheet).toContainText(/De link wordt \d+ tekens lang\./);
  await expect(sender.button('Kopieer link')).toBeDisabled();
  await sender.sheet.getByLabel('Je naam of voorletters').fill('Jasmijn');
  const downloading = page.waitForEvent('download');
  await sender.button('Download uitvoeringsbestand').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(
    /^uitvoering_omgeving-overzetten_\d{4}-\d\d-\d\d\.json$/,
  );
  await expect(sender.said).toContainText('staat bij je downloads');
});

test('a file of a run is opened from the list, and a damaged one changes nothing', async ({
  page,
  context,
}) => {
  const receiver = new HandOverDialog(page);
  const runbook = new RunbookPage(page);
  const { json } = writeRunFile(thursday, { from: 'Jasmijn' }, { content: 1 }, new Date());
  const open = async (content: string) => {
    await page.getByRole('button', { name: /Start een uitvoering|toon alle uitvoeringen/ }).click();
    await page.getByLabel('Open uitvoeringsbestand').setInputFiles({
      name: 'uitvoering.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  };
  await runbook.open();
  await open(json.slice(0, -9));
  await expect(receiver.sheet).toContainText('of het is niet compleet');
  await receiver.button('Sluit').click();
  await open(json.replace('"version": 1', '"version": 2'));
  await expect(receiver.sheet).toContainText('gemaakt met een nieuwere versie');
  await receiver.button('Sluit').click();
  expect(await readKept(page, context)).not.toMatch(/12345|Jasmijn/);
  await open(json);
  await expect(receiver.sheet).toContainText('Van Jasmijn');
  await receiver.button('Nieuwe uitvoering').click();
  await expect(runbook.places('targetNumber').first()).toHaveText('12345');
});

test('nothing is stored before the choice, nor by only looking', async ({ page, context }) => {
  const receiver = new HandOverDialog(page);
  const runbook = new RunbookPage(page);
  await receiver.follow(await linkTo());
  expect(await readKept(page, context)).not.toMatch(/12345|Jasmijn|d=1p/);
  await receiver.button('Alleen bekijken').click();
  await expect(runbook.places('targetNumber').first()).toHaveText('12345');
  await expect(runbook.step('omgeving-kiezen')).toHaveClass(/\bdone\b/);
  const bar = page.getByRole('region', { name: 'Alleen bekijken' });
  await expect(bar).toContainText('Je bekijkt de uitvoering van Jasmijn.');
  await expect(runbook.values).toContainText('Hiervan wordt niets bewaard.');
  await page.waitForTimeout(500);
  expect(await readKept(page, context)).not.toMatch(/12345|Jasmijn|d=1p/);
  await bar.getByRole('button', { name: 'Stop met bekijken' }).click();
  await expect(bar).toBeHidden();
  await expect(runbook.places('targetNumber').first()).toHaveText('voorbeeld 12345');
});

test('looking at the run of a colleague leaves mine as it is', async ({ page }) => {
  const receiver = new HandOverDialog(page);
  const runbook = new RunbookPage(page);
  await workOn(runbook);
  await receiver.follow(await linkTo());
  await receiver.button('Alleen bekijken').click();
  await expect(runbook.places('targetNumber').first()).toHaveText('12345');
  await page.getByRole('button', { name: 'Kies wat je ermee doet' }).click();
  await expect(receiver.sheet).toBeVisible();
  await expect(runbook.places('targetNumber').first()).toHaveText('67890');
});

test('merging shows beforehand what stands afterwards, and does that', async ({ page }) => {
  const receiver = new HandOverDialog(page);
  const runbook = new RunbookPage(page);
  await workOn(runbook);
  await receiver.follow(await linkTo());
  await expect(receiver.row('Nieuw deelnemersnummer')).toHaveText(['67890', '12345', '67890']);
  await expect(receiver.row('Letters van de kopie')).toHaveText(['leeg', 'AB', 'AB']);
  await expect(receiver.row('Voeg de hulpgebruiker toe')).toHaveText([
    ...['Niet gestart', 'Klaar', 'Klaar'],
  ]);
  await receiver.button('Samenvoegen').click();
  await expect(runbook.announcements).toHaveText('Samengevoegd met je uitvoering');
  await expect(runbook.places('targetNumber').first()).toHaveText('67890');
  await expect(runbook.places('targetLetters').first()).toHaveText('AB');
  await expect(runbook.step('hulpgebruiker-toevoegen')).toHaveClass(/\bdone\b/);
  await expect(runbook.step('hulpgebruiker-klaarzetten')).toContainText(note);
  await receiver.follow(await linkTo());
  await expect(receiver.row('Letters van de kopie')).toHaveCount(0);
});

test('a new run keeps mine under a name first', async ({ page, context }) => {
  const receiver = new HandOverDialog(page);
  const runbook = new RunbookPage(page);
  await workOn(runbook);
  await receiver.follow(await linkTo());
  await expect(receiver.sheet).toContainText('Je eigen uitvoering wordt eerst bewaard als');
  await receiver.button('Nieuwe uitvoering').click();
  await expect(runbook.places('targetNumber').first()).toHaveText('12345');
  const kept = await readKept(page, context);
  expect(kept).toContain('67890');
  expect(kept).toContain('Bakkerij De Korst');
});

test('a link without a sender says when it was made', async ({ page }) => {
  const receiver = new HandOverDialog(page);
  await receiver.follow(await linkTo({ from: '' }));
  await expect(receiver.sheet).toContainText(/Dit is van \d\d\.\d\d uur\. De afzender/);
});

test('a run that is received twice as a new one stands in the list under two names', async ({
  page,
}) => {
  const receiver = new HandOverDialog(page);
  const shelf = new RunShelf(page);
  const link = await linkTo();
  for (const name of ['Bakkerij De Korst', 'Bakkerij De Korst (2)', 'Bakkerij De Korst (3)']) {
    await receiver.follow(link);
    await receiver.button('Nieuwe uitvoering').click();
    await expect(receiver.sheet).toBeHidden();
    await expect(shelf.name).toContainText(name);
  }
  await shelf.openList();
  await expect(shelf.list.locator('.run-title')).toHaveCount(3);
});

for (const [reason, damage] of [
  ['misses its last sign', (link: string) => link.slice(0, -1)],
  ['is cut right after the mark', (link: string) => link.replace(/d=.*/, 'd=')],
  ['lost its mark', (link: string) => link.replace('#d=', '#')],
  ['was encoded on the way', (link: string) => link.replace('#d=', '#d%3D')],
  ['holds an E for an e', (link: string) => link.replace(/(?<=#d=.{30,})[a-z]/, 'E')],
] as const)
  test(`a link that ${reason} says so and does nothing`, async ({ page, context }) => {
    const receiver = new HandOverDialog(page);
    await receiver.follow(damage(await linkTo()));
    await expect(receiver.sheet).toContainText(
      'Deze link is niet compleet. Vraag je collega om de link opnieuw te sturen.',
    );
    await expect(page).toHaveURL(/\/omgeving-overzetten\/$/);
    expect(await readKept(page, context)).not.toMatch(/run:|12345/);
    await expect(page.locator('.v.own')).toHaveCount(0);
  });

test('a link of a later version says that the page is too old', async ({ page }) => {
  const receiver = new HandOverDialog(page);
  await receiver.follow(laterLink());
  await expect(receiver.sheet).toContainText('gemaakt met een nieuwere versie van deze site');
  await expect(page).toHaveURL(/\/omgeving-overzetten\/$/);
});

test('a link of another runbook is followed there', async ({ page }) => {
  const receiver = new HandOverDialog(page);
  await receiver.follow(await linkTo({}, { runbook: 'token-uitgeven' }));
  await expect(receiver.sheet).toContainText('hoort bij een ander draaiboek');
  await receiver.sheet.getByRole('link', { name: 'Open dat draaiboek' }).click();
  await expect(receiver.sheet).toHaveAccessibleName('Overgedragen uitvoering');
  await expect(page).toHaveURL(/\/token-uitgeven\/$/);
  await expect(receiver.sheet).toContainText('Dit kent deze pagina niet');
});

test('a locked link opens with its phrase only', async ({ page, context }) => {
  const receiver = new HandOverDialog(page);
  await receiver.follow(await linkTo({}, { passphrase: 'vier losse woorden' }));
  await expect(receiver.sheet).toHaveAccessibleName('Deze link is beveiligd');
  const phrase = receiver.sheet.getByLabel('Wachtwoordzin');
  await receiver.button('Open de link').click();
  await expect(receiver.sheet).toContainText('Typ de wachtwoordzin.');
  await phrase.fill('vier andere woorden');
  await phrase.press('Enter');
  await expect(receiver.sheet).toContainText('Met deze wachtwoordzin gaat de link niet open.');
  await phrase.fill('vier losse woorden');
  await phrase.press('Enter');
  await expect(receiver.sheet).toHaveAccessibleName('Overgedragen uitvoering');
  await expect(receiver.sheet).toContainText('Van Jasmijn');
  expect(await readKept(page, context)).not.toMatch(/woorden|12345/);
});

test('a link that is past its day warns', async ({ page }) => {
  const receiver = new HandOverDialog(page);
  await receiver.follow(await linkTo({ warnAfter: '2020-01-31' }));
  await expect(receiver.sheet).toContainText('tot en met 31 januari 2020. Die dag is voorbij.');
});

test('a link that is followed on the page itself is received too', async ({ page }) => {
  const receiver = new HandOverDialog(page);
  await new RunbookPage(page).open();
  await page.evaluate((link) => location.assign(link), await linkTo());
  await expect(receiver.sheet).toContainText('Van Jasmijn');
  await receiver.button('Sluit').click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(receiver.sheet).toHaveCount(0);
});

test('nothing leaves while a run is sent and received', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const watch = await watchLeaks(context);
  const dialog = new HandOverDialog(page);
  await workOn(new RunbookPage(page));
  await dialog.open();
  watch.startAfresh();
  for (const part of ['Waarden', 'Voortgang', 'Notities'] as const) await dialog.part(part).check();
  const link = await dialog.copyLink();
  expect(watch.leaks).toEqual([]);

  await dialog.follow(link);
  watch.startAfresh();
  await dialog.button('Samenvoegen').click();
  await expect(page.locator('.v.own').first()).toBeVisible();
  // The page itself is loaded again by the link, with its scripts; nothing else is asked for.
  const ownParts = /^navigation|^\w+ http:\/\/127\.0\.0\.1:\d+\/(_astro\/[\w.-]+|favicon\.svg)$/;
  expect(watch.leaks.filter((leak) => !ownParts.test(leak))).toEqual([]);
});

test('both sheets hold for axe, in every look', async ({ page }) => {
  const dialog = new HandOverDialog(page);
  await workOn(new RunbookPage(page));
  await dialog.open();
  await dialog.part('Waarden').check();
  await dialog.sheet.getByText('Beveilig de link').click();
  expect(await violationsInAllLooks(page, '.hand-over-sheet')).toEqual([]);
  await dialog.follow(await linkTo());
  expect(await violationsInAllLooks(page, '.hand-over-sheet')).toEqual([]);
});

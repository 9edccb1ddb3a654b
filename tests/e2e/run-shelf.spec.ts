import { RunbookPage } from './pages/runbook-page.ts';
import { readStored, RunShelf } from './pages/run-shelf.ts';
import { expect, test } from './pages/test.ts';

const step = 'hulpgebruiker-toevoegen';
const secret = `<token><version>1</version><data>${'A1B2C3D4'.repeat(8)}</data></token>`;

async function open(page: RunShelf['page']) {
  const [runbook, shelf] = [new RunbookPage(page), new RunShelf(page)];
  await runbook.open();
  return { runbook, shelf };
}

test('reading stores nothing, and the bar offers to begin', async ({ page }) => {
  const { shelf } = await open(page);
  await expect(shelf.button('Start een uitvoering')).toBeVisible();
  await expect(shelf.name).toHaveCount(0);
  await page.reload();
  expect(await readStored(page)).toBe('[{},{}]');
});

test('the bar keeps its height when a run begins', async ({ page }) => {
  const { runbook, shelf } = await open(page);
  await expect(shelf.button('Start een uitvoering')).toBeVisible();
  const before = await runbook.bar.boundingBox();
  await shelf.finish(step);
  const after = await runbook.bar.boundingBox();
  expect(after?.height).toBe(before?.height);
});

test('a run of the tab asks once to be kept', async ({ page }) => {
  const { shelf } = await open(page);
  await shelf.finish(step);
  await expect(shelf.where).toContainText('in dit tabblad');
  await expect(shelf.notice).toContainText('verdwijnt met dit tabblad');
  await shelf.notice.getByRole('button', { name: 'Niet nu' }).click();
  await expect(shelf.notice).toBeHidden();
  await page.reload();
  await expect(shelf.where).toContainText('in dit tabblad');
  await expect(shelf.notice).toBeHidden();
});

test('keeping asks a name, and says the first time what it is worth', async ({ page, context }) => {
  const { shelf } = await open(page);
  await shelf.finish(step);
  await shelf.where.getByRole('button', { name: 'Bewaar uitvoering' }).click();
  const field = shelf.notice.getByLabel('Naam van de uitvoering');
  await field.press('Enter');
  await expect(shelf.notice).toContainText('Er staat nog geen naam');
  await field.fill(secret);
  await field.press('Enter');
  await expect(shelf.notice).toContainText('niet bewaard');
  await expect(field).toHaveValue('');
  await field.fill('Bakkerij De Korst');
  await field.press('Enter');
  await expect(shelf.name).toContainText('Bakkerij De Korst');
  await expect(shelf.name).toBeFocused();
  await expect(shelf.where).toContainText('bewaard');
  await expect(shelf.notice).toContainText('in deze browser en nergens anders');
  expect(await readStored(page)).not.toContain('A1B2C3D4');
  await page.close();

  const later = await open(await context.newPage());
  await expect(later.shelf.name).toContainText('Bakkerij De Korst');
  await expect(later.runbook.step(step)).toHaveClass(/\bdone\b/);
  await expect(later.shelf.notice).toBeHidden();
});

test('two runs keep their own values, ticks and notes', async ({ page }) => {
  const { runbook, shelf } = await open(page);
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await shelf.finish(step);
  await shelf.keep('Klant X');
  await shelf.openList();
  await shelf.begin('Klant Y');
  await expect(shelf.name).toContainText('Klant Y');
  await expect(runbook.step(step)).not.toHaveClass(/\bdone\b/);
  await expect(runbook.field('sourceEnvironment')).toHaveValue('');
  await runbook.fill('sourceEnvironment', 'O98765BB');

  await shelf.openList();
  await shelf.switchTo('Klant X');
  await expect(runbook.field('sourceEnvironment')).toHaveValue('O54321ZZ');
  await expect(runbook.step(step)).toHaveClass(/\bdone\b/);
});

test('the list counts as done what the bar counts as done', async ({ page }) => {
  const { runbook, shelf } = await open(page);
  await shelf.finish(step);
  await runbook.choose('rechten-testen', 'Overgeslagen');
  await runbook.give('rechten-testen', 'Gisteren getest');
  await shelf.keep('Klant X');
  await expect(runbook.bar).toContainText('2 van 20 klaar');
  await shelf.openList();
  await expect(shelf.run('Klant X')).toContainText('2 stappen klaar');
});

test('a run is renamed, copied without ticks, archived and put back', async ({ page }) => {
  const { runbook, shelf } = await open(page);
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await shelf.finish(step);
  await shelf.keep('Klant X');
  await shelf.openList();

  await shelf.act('Hernoem', 'Klant X').click();
  await shelf.list.getByLabel('Naam van de uitvoering').last().fill('Klant Z');
  await page.keyboard.press('Enter');
  await expect(shelf.act('Hernoem', 'Klant Z')).toBeFocused();
  await expect(shelf.name).toContainText('Klant Z');

  await shelf.act('Kopieer', 'Klant Z').click();
  await expect(shelf.run('Kopie van Klant Z')).toBeVisible();
  await shelf.act('Archiveer', 'Klant Z').click();
  await shelf.list.getByText('Gearchiveerd (1)').click();
  await shelf.act('Haal uit archief', 'Klant Z').click();
  await expect(shelf.list.getByText(/^Gearchiveerd/)).toHaveCount(0);

  await shelf.switchTo('Kopie van Klant Z');
  await expect(runbook.field('sourceEnvironment')).toHaveValue('O54321ZZ');
  await expect(runbook.step(step)).not.toHaveClass(/\bdone\b/);
});

test('deleting is undone until the list closes', async ({ page }) => {
  const { runbook, shelf } = await open(page);
  await shelf.finish(step);
  await shelf.keep('Klant X');
  await shelf.openList();
  await shelf.act('Verwijder', 'Klant X').click();
  const undo = shelf.list.getByRole('button', { name: 'Maak ongedaan' });
  await expect(undo).toBeFocused();
  await expect(runbook.step(step)).not.toHaveClass(/\bdone\b/);
  expect(await readStored(page)).not.toContain('Klant X');
  await undo.click();
  await expect(shelf.name).toContainText('Klant X');
  await expect(runbook.step(step)).toHaveClass(/\bdone\b/);

  await shelf.act('Verwijder', 'Klant X').click();
  const loaded = page.waitForEvent('load');
  await shelf.close();
  await loaded;
  await runbook.use();
  await expect(shelf.button('Start een uitvoering')).toBeVisible();
});

test('only reading leaves the run where it is', async ({ page }) => {
  const { runbook, shelf } = await open(page);
  await shelf.finish(step);
  await shelf.keep('Klant X');
  await shelf.openList();
  const loaded = page.waitForEvent('load');
  await shelf.act('Alleen lezen', 'Klant X').click();
  await loaded;
  await expect(runbook.step(step)).not.toHaveClass(/\bdone\b/);
  await page.reload();
  await expect(shelf.button('Start een uitvoering')).toBeVisible();
  await shelf.button('Start een uitvoering').click();
  await shelf.list.getByRole('button', { name: 'Klant X', exact: true }).click();
  await expect(runbook.step(step)).toHaveClass(/\bdone\b/);
});

test('what is not kept is not left without a question', async ({ page }) => {
  const { runbook, shelf } = await open(page);
  await shelf.finish(step);
  await shelf.openList();
  await shelf.list.getByRole('button', { name: 'Alleen lezen' }).click();
  await expect(shelf.list).toContainText('Als je doorgaat, is het weg.');
  await expect(runbook.step(step)).toHaveClass(/\bdone\b/);
  await shelf.list.getByRole('button', { name: 'Ga door zonder te bewaren' }).click();
  await expect(runbook.step(step)).not.toHaveClass(/\bdone\b/);
});

test('a run of another runbook opens on its own page', async ({ page }) => {
  const { shelf } = await open(page);
  await shelf.finish(step);
  await shelf.keep('Klant X');
  await page.goto('/token-uitgeven/');
  await new RunbookPage(page).page.mouse.move(200, 300);
  await page.mouse.move(210, 310);
  await shelf.button('Start een uitvoering').click();
  await expect(shelf.run('Klant X')).toContainText('Omgeving overzetten naar een ander');
  await shelf.list.getByRole('link', { name: 'Klant X' }).click();
  await expect(page).toHaveURL(/\/omgeving-overzetten\/$/);
  await expect(shelf.name).toContainText('Klant X');
});

test('values are taken along from another run, as far as they are ticked', async ({ page }) => {
  const { runbook, shelf } = await open(page);
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await runbook.fill('targetNumber', '67890');
  await shelf.finish(step);
  await shelf.keep('Klant X');
  await shelf.openList();
  await shelf.begin('Klant Y');
  await page.reload();
  await shelf.button('Neem over uit: Klant X').click();
  const dialog = page.getByRole('dialog', { name: 'Neem gegevens over' });
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await dialog.getByLabel(/Bronomgeving: O54321ZZ/).check();
  await dialog.getByRole('button', { name: 'Neem aangevinkte over' }).click();
  await expect(runbook.field('sourceEnvironment')).toHaveValue('O54321ZZ');
  await expect(runbook.field('targetNumber')).toHaveValue('');
  await page.reload();
  expect(await readStored(page)).toContain(String.raw`\"from\":\"Klant X\"`);
});

test('the home page goes on with kept runs', async ({ page }) => {
  const { shelf } = await open(page);
  await shelf.finish(step);
  await shelf.keep('Klant X');
  await page.goto('/');
  const part = page.getByRole('region', { name: 'Ga verder' });
  await expect(part).toContainText('Laatst bij stap 3');
  await part.getByRole('link', { name: 'Klant X' }).click();
  await expect(shelf.name).toContainText('Klant X');
  await expect(page).toHaveURL(new RegExp(`#${step}$`));
});

import type { Page } from '@playwright/test';
import { RunbookPage } from './pages/runbook-page.ts';
import { RunShelf } from './pages/run-shelf.ts';
import { expect, test } from './pages/test.ts';

const step = 'hulpgebruiker-toevoegen';
const other = 'omgeving-kiezen';

async function open(page: Page) {
  const [runbook, shelf] = [new RunbookPage(page), new RunShelf(page)];
  await runbook.open();
  return { runbook, shelf };
}

async function openKept(page: Page) {
  const opened = await open(page);
  await opened.shelf.finish(step);
  await opened.shelf.keep('Klant X');
  return opened;
}

/** The key of the only kept run, and what stands there. */
function readKept(page: Page): Promise<[string, string][]> {
  return page.evaluate(() =>
    Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('draaiboek:run:')),
  );
}

async function writeKept(page: Page, text: string | undefined): Promise<string> {
  const [[key] = ['']] = await readKept(page);
  await page.evaluate(
    ([name, value]) => {
      if (value === undefined) localStorage.removeItem(name!);
      else localStorage.setItem(name!, value);
    },
    [key, text],
  );
  return key;
}

for (const [fault, sentence] of [
  ['SecurityError', 'laat de site niets bewaren'],
  ['QuotaExceededError', 'is vol'],
] as const) {
  test(`${fault}: the bar says so, and the run file keeps the work`, async ({ page }) => {
    await page.addInitScript((name) => {
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key: string, text: string) {
        if (key.startsWith('draaiboek:run:')) throw new DOMException('Fault', name);
        set.call(this, key, text);
      };
    }, fault);
    const { runbook, shelf } = await open(page);
    await shelf.finish(step);
    await shelf.keep('Klant X');
    await expect(shelf.where).toContainText('Niet bewaard');
    await expect(shelf.notice).toContainText(sentence);
    const download = page.waitForEvent('download');
    await shelf.notice.getByRole('button', { name: 'Download uitvoeringsbestand' }).click();
    expect((await download).suggestedFilename()).toMatch(/^uitvoering_omgeving-overzetten_.*json$/);
    await page.reload();
    await expect(runbook.step(step)).toHaveClass(/\bdone\b/);
  });
}

test('storage that refuses everything leaves the page usable', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  const { runbook, shelf } = await open(page);
  await expect(shelf.notice).toHaveCount(0);
  await shelf.finish(step);
  await expect(runbook.step(step)).toHaveClass(/\bdone\b/);
  await expect(shelf.where).toContainText('Niet bewaard');
  await expect(shelf.notice).toContainText('laat de site niets bewaren');
});

test('a run that was wiped is told and kept again', async ({ page }) => {
  const { shelf } = await openKept(page);
  await writeKept(page, undefined);
  await shelf.finish(other);
  await expect(shelf.where).toContainText('Niet bewaard');
  await expect(shelf.notice).toContainText('uit de browser weg');
  await shelf.notice.getByRole('button', { name: 'Bewaar opnieuw' }).click();
  await expect(shelf.where).toContainText('bewaard');
  await expect(page.locator('.run-bar')).not.toContainText('uit de browser weg');
  expect((await readKept(page))[0]?.[1]).toContain(other);
});

test('a run that was wiped is told to who comes back', async ({ page }) => {
  const { shelf } = await openKept(page);
  await page.goto('/hulpmiddelen/');
  await writeKept(page, undefined);
  await page.goto('/omgeving-overzetten/');
  await expect(shelf.notice).toContainText('is uit deze browser weg');
  await shelf.notice.getByRole('button', { name: 'Toon uitvoeringen' }).click();
  await expect(shelf.list).toBeVisible();
});

for (const [what, text, sentence, listed] of [
  ['damaged', '{"version":1,"id":"', 'is beschadigd', 'Beschadigd'],
  ['newer', '{"version":99}', 'nieuwere versie', 'Van een nieuwere versie'],
] as const) {
  test(`a ${what} run stays as it is, and the work is kept beside it`, async ({ page }) => {
    const { shelf } = await openKept(page);
    const key = await writeKept(page, text);
    await shelf.finish(other);
    await expect(shelf.notice).toContainText(sentence);
    await shelf.notice.getByRole('button', { name: 'Bewaar ernaast' }).click();
    await expect(shelf.where).toContainText('bewaard');
    expect(Object.fromEntries(await readKept(page))[key]).toBe(text);
    expect(await readKept(page)).toHaveLength(2);
    await shelf.openList();
    await expect(shelf.list).toContainText(listed);
  });
}

test('two tabs on one run end with what was done in both', async ({ page, context }) => {
  const one = await openKept(page);
  const two = await open(await context.newPage());
  await expect(two.shelf.name).toContainText('Klant X');
  await Promise.all([one.shelf.finish(other), two.shelf.finish('kopie-openen')]);
  for (const { runbook } of [one, two])
    for (const id of [step, other, 'kopie-openen'])
      await expect(runbook.step(id)).toHaveClass(/\bdone\b/);
  await expect.poll(async () => (await readKept(page))[0]?.[1]).toContain('kopie-openen');
  expect((await readKept(page))[0]?.[1]).toContain(other);
});

test('a page that comes back has what was done meanwhile', async ({ page, context }) => {
  const { runbook } = await openKept(page);
  await page.goto('/hulpmiddelen/');
  const meanwhile = await open(await context.newPage());
  await meanwhile.shelf.finish(other);
  await meanwhile.runbook.page.close();
  await page.goBack();
  await expect(runbook.step(other)).toHaveClass(/\bdone\b/);
});

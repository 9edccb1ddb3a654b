import { writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { RenumberTool } from './pages/renumber-tool.ts';
import { RowChanges } from './pages/row-changes.ts';
import { bytesOf, exampleFile, expectedCsv } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

const users = 100_000;

/** About 8 MB: a hundred thousand users, the last of whom has another number. Gives the path. */
function largeExport(info: TestInfo): string {
  const lines = ['Gebruiker;Omschrijving;E-mailadres'];
  for (let user = 1; user < users; user += 1) {
    const name = `Gebruiker${String(user)}`;
    lines.push(`31399.${name};Voornaam Achternaam ${String(user)};${name}@bakkerij.example`);
  }
  lines.push('88888.Gast;Gast;gast@partner.example');
  const path = info.outputPath('groot.csv');
  writeFileSync(path, lines.join('\r\n'));
  return path;
}

async function openTool(page: Page): Promise<RenumberTool> {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  return tool;
}

/** Keeps what the line about the job said, and what else happened meanwhile, in order. */
async function watchJob(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const see = (text: string) => {
      if (seen.at(-1) !== text) seen.push(text);
    };
    new MutationObserver(() => {
      const job = document.querySelector('.users-job');
      see(job === null ? 'no job' : job.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type !== 'file') see('typed');
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
}

/** Presses "Stop" once the line about a job says so, as somebody who is quick. */
async function stopWhen(page: Page, says: string): Promise<void> {
  await page.evaluate((text) => {
    const observer = new MutationObserver(() => {
      const job = document.querySelector('.users-job');
      if (!job?.textContent.includes(text)) return;
      observer.disconnect();
      job.querySelector('button')?.focus();
      job.querySelector('button')?.click();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, says);
}

test('a hundred thousand users: progress, pages, search and all of them in the file', async ({
  page,
}, info) => {
  const tool = await openTool(page);
  const seen = await watchJob(page);
  await page.evaluate(measureLongTasks);
  await tool.choose(largeExport(info));
  await tool.expectCounts(users, users - 1, 1, 0);
  expect((await seen()).join('\n')).toMatch(/groot\.csv wordt gelezen\..*(MB gelezen|gevonden)/);
  expect((await seen()).join('\n')).toMatch(/De gebruikers worden beoordeeld\..*100\.000 rijen/);

  await expect(tool.rows()).toHaveCount(50);
  const pager = tool.sheet.getByRole('navigation', { name: 'Bladeren door de gebruikers' });
  await expect(pager).toContainText('van 2.000');
  await expect(pager.getByRole('button', { name: 'Vorige' })).toBeDisabled();
  await pager.getByRole('button', { name: 'Volgende' }).click();
  await expect(tool.row('31399.Gebruiker51')).toBeVisible();
  await pager.getByLabel('Pagina').fill('2000');
  await expect(tool.row('88888.Gast')).toBeVisible();
  await expect(pager.getByRole('button', { name: 'Volgende' })).toBeDisabled();

  await tool.sheet.getByLabel('Zoek een gebruiker').fill('gebruiker54321@');
  await expect(tool.rows()).toHaveCount(1);
  await expect(tool.row('31399.Gebruiker54321')).toContainText('12345.Gebruiker54321');
  await tool.sheet.getByLabel('Zoek een gebruiker').fill('bestaat niet');
  await expect(tool.sheet).toContainText('Niemand gevonden met “bestaat niet”.');

  const written = (await bytesOf(await tool.downloadImport())).toString('latin1').split('\r\n');
  expect(written).toHaveLength(users + 1);
  expect(written.at(-2)).toBe(
    '31399.Gebruiker99999;12345.Gebruiker99999;Voornaam Achternaam 99999;Gebruiker99999@bakkerij.example',
  );
  const longest = await page.evaluate(() => Reflect.get(globalThis, 'longestTask') as number);
  console.log(`longest task on the page with ${String(users)} users: ${longest.toFixed()} ms`);
});

/** Runs in the page. */
function measureLongTasks(): void {
  Object.assign(globalThis, { longestTask: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      const longest = Math.max(Reflect.get(globalThis, 'longestTask') as number, duration);
      Object.assign(globalThis, { longestTask: longest });
    }
  }).observe({ type: 'longtask' });
}

test('reading can be stopped: it says so, and earlier work is as it was', async ({
  page,
}, info) => {
  const tool = await openTool(page);
  const changes = new RowChanges(tool);
  await tool.choose(exampleFile('gebruikers-o31399aa.csv'));
  await tool.expectCounts(12, 8, 3, 1);
  await changes.leaveOut('31399.Cas');
  await tool.expectCounts(12, 7, 4, 1);
  await stopWhen(page, 'groot.csv');
  await tool.choose(largeExport(info));
  await expect(tool.fileState()).toContainText('Je hebt het lezen van groot.csv gestopt.');
  await expect(tool.job).toHaveCount(0);
  await changes.expectFocusKept();
  await tool.expectCounts(12, 7, 4, 1);
  await changes.undo.click();
  await tool.expectCounts(12, 8, 3, 1);
  expect(await bytesOf(await tool.downloadImport())).toEqual(expectedCsv('example-xlsx'));
});

test('reading the first file can be stopped, and then it can be read after all', async ({
  page,
}, info) => {
  const tool = await openTool(page);
  await stopWhen(page, 'groot.csv');
  await tool.choose(largeExport(info));
  await expect(tool.fileState()).toContainText('Je hebt het lezen van groot.csv gestopt.');
  await expect(tool.table).toHaveCount(0);
  await tool.choose(largeExport(info));
  await tool.expectCounts(users, users - 1, 1, 0);
});

test('judging can be stopped and asked for again', async ({ page }, info) => {
  const tool = await openTool(page);
  await tool.choose(largeExport(info));
  await tool.expectCounts(users, users - 1, 1, 0);
  await stopWhen(page, 'beoordeeld');
  await tool.target.fill('67890');
  await expect(tool.sheet).toContainText('Tellingen die je nog ziet, zijn van daarvoor.');
  await expect(tool.importButton).toBeDisabled();
  await tool.sheet.getByRole('button', { name: 'Beoordeel de gebruikers' }).click();
  await expect(tool.row('31399.Gebruiker1')).toContainText('67890.Gebruiker1');
  await expect(tool.importButton).toBeEnabled();
});

test('the first judging can be stopped too, and asked for', async ({ page }, info) => {
  const tool = await openTool(page);
  await stopWhen(page, 'beoordeeld');
  await tool.choose(largeExport(info));
  await expect(tool.fileState()).toContainText('Je hebt het beoordelen gestopt.');
  await tool.sheet.getByRole('button', { name: 'Beoordeel de gebruikers' }).click();
  await tool.expectCounts(users, users - 1, 1, 0);
  await expect(tool.sheet.getByRole('button', { name: 'Beoordeel de gebruikers' })).toBeHidden();
});

test('making a file can be stopped: nothing is downloaded', async ({ page }, info) => {
  const tool = await openTool(page);
  await tool.choose(largeExport(info));
  await tool.expectCounts(users, users - 1, 1, 0);
  const downloads: unknown[] = [];
  page.on('download', (download) => downloads.push(download));
  await stopWhen(page, 'gemaakt');
  await tool.sheet.getByRole('button', { name: 'Download alles in één zip' }).click();
  await expect(tool.fileState()).toContainText('Er is niets gedownload.');
  await expect(tool.sheet.getByRole('list', { name: 'Gemaakt' })).toHaveCount(0);
  expect(downloads).toEqual([]);
});

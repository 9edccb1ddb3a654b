import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { CheckTool } from './pages/check-tool.ts';
import { waitForPaperRows } from './pages/paper-rows.ts';
import { RenumberTool } from './pages/renumber-tool.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { caseFile, textFile } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

const program = process.env.DRAAIBOEK_PDFTOTEXT ?? '';

test.skip(program === '', 'there is no pdftotext here');

/** The pages as they would be printed, each as text in one line. */
async function printedPages(page: Page, info: TestInfo): Promise<string[]> {
  const file = info.outputPath('runbook.pdf');
  writeFileSync(file, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const text = execFileSync(program, ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1).map(oneLine);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

test('print holds the whole runbook, with the values of the reader', async ({ page }, info) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await runbook.fill('targetNumber', '67890');
  await expect(runbook.bar).toContainText('O54321ZZ → 67890');
  const titles = await runbook.text.locator('h1, h2, h3').evaluateAll((headings) =>
    headings.map((heading) => {
      const title = heading.cloneNode(true) as Element;
      title.querySelectorAll('.number, .anchor').forEach((part) => part.remove());
      return title.textContent;
    }),
  );
  expect(titles.length).toBeGreaterThan(20);
  const pages = await printedPages(page, info);
  const text = pages.join(' ');
  for (const title of titles.map(oneLine)) expect(text).toContain(title);
  for (const value of ['O54321ZZ', '67890', '54321.Cas', '67890.Cas'])
    expect(text).toContain(value);
  expect(text).not.toContain('O31399AA');
});

test('print says of an example that it is one', async ({ page }, info) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const text = (await printedPages(page, info)).join(' ');
  expect(text).toContain('Gestippeld is een voorbeeld');
  expect(text).toContain('O31399AA');
});

test('what is folded on screen is open on paper', async ({ page }, info) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const folded = await page
    .locator('.fold')
    .evaluateAll((folds) => folds.map((fold) => fold.querySelector('div')?.textContent ?? ''));
  expect(folded.length).toBeGreaterThan(10);
  const text = (await printedPages(page, info)).join(' ').replace(/[^\p{L}]/gu, '');
  for (const fold of folded) {
    expect(text).toContain(
      oneLine(fold.replace(/voorbeeld /g, ''))
        .replace(/[^\p{L}]/gu, '')
        .slice(0, 40),
    );
  }
});

test('print has no navigation, no buttons and no bars', async ({ page }, info) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const text = (await printedPages(page, info)).join(' ');
  for (const words of [
    'Ga naar inhoud',
    'Hulpmiddelen',
    'Markeer als klaar',
    'Wis mijn gegevens',
    'Volgende Vorige',
    ' klaar Gegevens',
  ]) {
    expect(text).not.toContain(words);
  }
});

test('print has boxes to tick, empty or ticked', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.step('upn-bekend').getByRole('checkbox').check();
  await page.emulateMedia({ media: 'print' });
  const boxes = runbook.text.getByRole('checkbox');
  expect(await boxes.count()).toBeGreaterThan(30);
  await expect(boxes.filter({ visible: false })).toHaveCount(0);
  await expect(runbook.text.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('the tool on its own page prints what it found, without its buttons', async ({
  page,
}, info) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseFile('renumber-files/all-files/export.csv'));
  await tool.expectCounts(9, 5, 3, 1);
  await tool.unfold('Na de import');
  await tool.sheet
    .getByLabel('Logbestand met afgekeurde regels')
    .setInputFiles(caseFile('after-import/log-as-text/log.txt'));
  await expect(tool.sheet).toContainText('Gelezen uit log.txt:');
  const text = (await printedPages(page, info)).join(' ');
  for (const found of ['12345.Dicht', '88888.Partner', '31399.Koppeling', 'beheer'])
    expect(text).toContain(found);
  expect(text).toMatch(/9\W+gelezen\W+5\W+in het bestand\W+3\W+overgeslagen\W+1\W+let op/);
  expect(text).toContain('Profit kent de waarde bij Medewerker niet');
  for (const button of ['Download', 'Kies een', 'Wijzig rij', 'Zoek een gebruiker', 'Sleep'])
    expect(text).not.toContain(button);
});

test('of many users the tool prints those who need a hand, and where the others are', async ({
  page,
}, info) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(textFile('veel.csv', manyUsers(1200)));
  await tool.expectCounts(1200, 1197, 1, 2);
  await tool.showOnly('In het bestand');
  await expect(tool.row('31399.Gewoon1')).toBeVisible();
  await waitForPaperRows(page);
  const pages = await printedPages(page, info);
  const text = pages.join(' ');
  expect(pages.length).toBeLessThan(40);
  expect(text).toContain('de rijen die aandacht vragen: 200 van 1.200 rijen. Alle rijen staan');
  expect(text).toContain('eindigt op _redenen.csv');
  expect(text).toMatch(
    /Let op: 2 rijen.*31399.Dubbel.*met de hand: 1 rij.*31399.Koppeling.*opmerking: de eerste 197 van 399 rijen/,
  );
  expect(text).not.toContain('31399.Gewoon');
  await expect(tool.rows()).toHaveCount(50);
});

/** So many users, of whom the last three need a hand and every third has no e-mail address. */
function manyUsers(count: number): string[] {
  const others = Array.from({ length: count - 3 }, (_, user) =>
    user % 3 === 0
      ? `31399.Zonder${String(user)};Zonder adres;;`
      : `31399.Gewoon${String(user)};Met adres;g${String(user)}@bakkerij.example;`,
  );
  const special = [
    '31399.Koppeling;Koppeling;;Ja',
    '31399.Dubbel;Een;een@bakkerij.example;',
    '31399.Dubbel;Twee;twee@bakkerij.example;',
  ];
  return ['Gebruiker;Omschrijving;E-mailadres;Systeemgebruiker', ...others, ...special];
}

test('of many users the check on a group prints who cannot connect', async ({ page }, info) => {
  const tool = new CheckTool(page);
  await tool.open();
  await tool.connecting('Mensen').check();
  const users = Array.from(
    { length: 300 },
    (_, user) => `12345.Kan${String(user)};kan${String(user)}@bakkerij.example;Nee;Ja`,
  );
  const names = 'Gebruiker;E-mailadres;Geblokkeerd;Connector';
  await tool.choose(
    textFile('veel.csv', [names, ...users, '12345.Dicht;dicht@bakkerij.example;Ja;Ja']),
  );
  await expect(tool.row('12345.Kan0')).toBeVisible();
  await waitForPaperRows(page);
  const text = (await printedPages(page, info)).join(' ');
  expect(text).toContain('rijen die aandacht vragen:');
  expect(text).toContain('12345.Dicht');
  expect(text).not.toContain('12345.Kan0');
});

test('every printed page has its number', async ({ page }, info) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const pages = await printedPages(page, info);
  expect(pages.length).toBeGreaterThan(5);
  pages.forEach((text, index) => {
    expect(text).toContain(`${String(index + 1)} / ${String(pages.length)}`);
  });
});

test('print is dark on white, whatever the theme', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await page.getByRole('button', { name: 'Kleuren van de site: Donker' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const ink = await runbook.text
    .getByRole('heading', { level: 1 })
    .evaluate((heading) => getComputedStyle(heading).color.match(/\d+/g)?.map(Number) ?? []);
  expect(Math.max(...ink)).toBeLessThan(100);
});

test('print has smaller letters than the screen', async ({ page }) => {
  await page.goto('/omgeving-overzetten/');
  const screen = await letterSize(page);
  await page.emulateMedia({ media: 'print' });
  expect(await letterSize(page)).toBeLessThan(screen);
});

function letterSize(page: Page): Promise<number> {
  return page.locator('html').evaluate((root) => parseFloat(getComputedStyle(root).fontSize));
}

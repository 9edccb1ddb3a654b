import type { Page } from '@playwright/test';
import { violationsInAllLooks } from './pages/axe.ts';
import { builtPages } from './pages/built-pages.ts';
import { CheckTool } from './pages/check-tool.ts';
import { clippedTexts, coveredStops, smallTargets, sidewaysScroll } from './pages/layout.ts';
import { RenumberTool } from './pages/renumber-tool.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { RowChanges } from './pages/row-changes.ts';
import { caseFile, caseInput, exampleFile, mixedLetters } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

const pages = builtPages();

test.use({ expectedFault: /status of 404/ });

for (const address of pages) {
  test(`${address} has no violation, nor a small target, and stands wide spacing`, async ({
    page,
  }) => {
    await page.goto(address);
    expect.soft(await violationsInAllLooks(page), 'in light, dark, forced colours').toEqual([]);
    await page.mouse.move(300, 300);
    expect.soft(await smallTargets(page), 'targets below 24 pixels').toEqual([]);
    await widenText(page);
    expect.soft(await sidewaysScroll(page), 'sideways, with wide text').toEqual([]);
    expect(await clippedTexts(page), 'cut off, with wide text').toEqual([]);
  });

  test(`${address} needs no sideways scrolling at 320 pixels, nor at 400% zoom, nor wide on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    expect.soft(await sidewaysScroll(page), 'at 320 pixels').toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    expect.soft(await sidewaysScroll(page), 'at 400% zoom').toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    await widenText(page);
    expect.soft(await sidewaysScroll(page), 'with wide text').toEqual([]);
    expect(await clippedTexts(page), 'cut off, with wide text').toEqual([]);
  });
}

/** WCAG 2.2, 1.4.12. A style sheet of its own would break the content policy of the page. */
async function widenText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
           word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

test('a runbook that is in use has no violation', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await runbook.fill('targetNumber', '1234');
  await runbook.fill('helperUser', '012345.Joopie');
  await runbook.step('omgeving-kiezen').locator('.mark').click();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect(await violationsInAllLooks(page)).toEqual([]);
});

test('the tool with a file open has no violation', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(exampleFile('gebruikers-met-problemen.csv'));
  await expect(tool.table).toBeVisible();
  await tool.adjustReading();
  await tool.choose(caseInput('refused-encrypted', 'export.xlsx'));
  await expect(tool.fileState()).toContainText('wachtwoord');
  expect(await violationsInAllLooks(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

/** Everything of the tool at once: a row in the editor, files made, results after the import. */
async function openEverything(page: Page): Promise<void> {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseFile('renumber-files/all-files/export.csv'));
  const changes = new RowChanges(tool);
  await changes.leaveOut('31399.Dicht');
  await tool.unfold('Bestaan er al gebruikers in het doel?');
  await tool.sheet
    .getByLabel('Bestand met gebruikers van het doel')
    .setInputFiles(caseInput('target-list-user-exists', 'doel.csv'));
  await tool.expectCounts(9, 3, 4, 2);
  await tool.unfold('Na de import');
  await tool.sheet
    .getByLabel('Logbestand met afgekeurde regels')
    .setInputFiles(caseFile('after-import/log-as-text/log.txt'));
  await expect(tool.sheet).toContainText('Gelezen uit log.txt:');
  await tool.sheet
    .getByLabel('Nieuwe export van het doel')
    .setInputFiles(caseFile('after-import/export-partly-done/new.csv'));
  await expect(tool.sheet).toContainText('11 rijen in de nieuwe export.');
  await tool.downloadImport();
  await changes.open('31399.Bo');
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

test('the tool with everything open has no violation, and loses no text when narrow', async ({
  page,
}) => {
  await openEverything(page);
  expect.soft(await violationsInAllLooks(page)).toEqual([]);
  expect.soft(await smallTargets(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
});

/** At every width, and then once more with wide text. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    expect.soft(await sidewaysScroll(page), String(width)).toEqual([]);
  }
  await widenText(page);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    expect.soft(await sidewaysScroll(page), `${String(width)}, wide text`).toEqual([]);
  }
}

test('the question about letters and the line about a job have no violation', async ({ page }) => {
  await page.addInitScript(holdPlan);
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.choose(mixedLetters);
  await expect(tool.sheet).toContainText('Dit bestand kan op twee manieren gelezen worden.');
  await tool.fillNumbers('31399', '12345'); // with the numbers first, the plan comes with the file
  await expect(tool.job).toContainText('De gebruikers worden beoordeeld.');
  expect(await violationsInAllLooks(page)).toEqual([]);
});

/** Runs in the page: the worker never gets to judging. */
function holdPlan(): void {
  const send = Worker.prototype.postMessage as (this: Worker, message: unknown) => void;
  Worker.prototype.postMessage = function (this: Worker, message: { name: string }) {
    if (message.name !== 'plan') send.call(this, message);
  } as typeof Worker.prototype.postMessage;
}

test('the tool with a file open needs no sideways scrolling at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(exampleFile('gebruikers-met-problemen.csv'));
  await expect(tool.rows().first()).toBeVisible();
  await tool.adjustReading();
  expect(await sidewaysScroll(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await widenText(page);
  expect(await sidewaysScroll(page)).toEqual([]);
});

/** Everything of the check at once: a second list, who is not in the export, a list made. */
async function openWholeCheck(page: Page): Promise<void> {
  const tool = new CheckTool(page);
  await tool.open();
  await tool.connecting('Mensen').check();
  await tool.choose(exampleFile('gebruikers-met-groepen.xlsx'));
  await tool.way('Een tweede export').check();
  await tool.sheet
    .getByLabel('Bestand met de gebruikers in de groep')
    .setInputFiles(exampleFile('gebruikers-in-groep.csv'));
  await tool.expectCounts(13, 3, 1, 1, 8);
  await tool.downloadToDo();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

test('the check on a group with everything open has no violation, and loses no text', async ({
  page,
}) => {
  await openWholeCheck(page);
  expect.soft(await violationsInAllLooks(page)).toEqual([]);
  expect.soft(await smallTargets(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
});

test('the field in place has no violation, and has a name', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.places('sourceEnvironment').first().click();
  await expect(runbook.popover()).toBeVisible();
  expect(await violationsInAllLooks(page, '[popover]')).toEqual([]);
});

for (const [button, dialog] of [
  ['Stappen', 'Stappen'],
  ['Gegevens', 'Gegevens'],
] as const) {
  test(`the dialog "${dialog}" of a narrow screen has no violation`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const runbook = new RunbookPage(page);
    await runbook.open();
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    expect(await violationsInAllLooks(page, 'dialog')).toEqual([]);
    expect(await smallTargets(page, 'dialog')).toEqual([]);
  });
}

for (const [what, viewport] of [
  ['a wide screen', { width: 1440, height: 1000 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`no stop of the Tab key is under a bar or out of sight on ${what}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const runbook = new RunbookPage(page);
    await runbook.open();
    const { stops, covered } = await coveredStops(page);
    expect(stops).toBeGreaterThan(200);
    expect(covered).toEqual([]);
  });
}

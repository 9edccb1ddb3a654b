import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { RenumberTool } from './pages/renumber-tool.ts';
import { bytesOf, caseInput, expectedCsv } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

const cells = readFileSync(caseInput('pasted-cells', 'geplakt.txt'), 'utf8');

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

async function copy(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

test('cells copied from a spreadsheet are pasted on the page', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await copy(page, cells);
  await tool.file.focus();
  await page.keyboard.press('Control+v');
  await tool.expectCounts(3, 3, 0, 0);
  await expect(tool.sheet).toContainText('geplakte-cellen.txt');
  await expect(tool.sheet).toContainText('Gescheiden door tab, tekenset UTF-8');
  expect(await bytesOf(await tool.downloadImport())).toEqual(expectedCsv('pasted-cells'));
});

test('cells pasted while nothing has the focus are read too', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await copy(page, cells);
  await tool.target.blur();
  await page.keyboard.press('Control+v');
  await tool.expectCounts(3, 3, 0, 0);
});

test('in a text field what is pasted belongs to the field', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('collision-by-case'));
  await tool.expectCounts(3, 1, 0, 2);
  await copy(page, cells);
  const search = tool.sheet.getByLabel('Zoek een gebruiker');
  await search.focus();
  await page.keyboard.press('Control+v');
  await expect(search).toHaveValue(/Gebruiker.*31399\.Cas/);
  await search.fill('');
  await tool.expectCounts(3, 1, 0, 2);
  await expect(tool.sheet).not.toContainText('geplakte-cellen.txt');
});

test('one word that is pasted is no file', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await copy(page, 'Cas');
  await tool.file.focus();
  await page.keyboard.press('Control+v');
  await tool.choose(caseInput('collision-by-case'));
  await expect(tool.sheet).toContainText('export.csv');
  await expect(tool.sheet).not.toContainText('geplakte-cellen.txt');
});

test('a file that was copied is pasted as that file', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  const taken = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['Gebruiker\r\n31399.Geplakt\r\n'], 'gekopieerd.csv'));
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    return !document.body.dispatchEvent(paste);
  });
  expect(taken).toBe(true);
  await expect(tool.row('31399.Geplakt')).toContainText('12345.Geplakt');
  await expect(tool.sheet).toContainText('gekopieerd.csv');
});

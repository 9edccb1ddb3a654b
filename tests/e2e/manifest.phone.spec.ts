import { sidewaysScroll, smallTargets } from './pages/layout.ts';
import { ManifestTool } from './pages/manifest-tool.ts';
import { expect, test } from './pages/test.ts';

test('what is counted is not broken within its name', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  const names = tool.sheet.locator('.manifest-count > span');
  const lines = await names.evaluateAll((spans) =>
    spans.map((span) => span.clientHeight / Number.parseFloat(getComputedStyle(span).lineHeight)),
  );
  expect(lines.map(Math.round)).toEqual([1, 1, 1]);
});

test('a manifest is made on a phone, with the result below the form', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.name.fill('Verlof-app');
  await tool.paste.fill('Profit_Debtor\nKnPerson');
  await tool.button('Lees de tekst').tap();
  await expect(tool.news).toContainText('2 connectoren toegevoegd');
  const form = await tool.sheet.locator('.manifest-form').boundingBox();
  const result = await tool.result.boundingBox();
  expect(result?.y).toBeGreaterThan((form?.y ?? NaN) + (form?.height ?? NaN) - 1);
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await smallTargets(page, '.manifest-sheet')).toEqual([]);
  expect(await tool.manifest()).toMatchObject({ application: { name: 'Verlof-app' } });
});

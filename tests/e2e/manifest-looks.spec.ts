import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { violationsInAllLooks } from './pages/axe.ts';
import { clippedTexts, sidewaysScroll, smallTargets } from './pages/layout.ts';
import { ManifestTool } from './pages/manifest-tool.ts';
import { expect, test } from './pages/test.ts';

const sheet = '.manifest-sheet';

test('the tool in use has no violation, whatever is shown', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.fillIn();
  await tool.add('KnPersn', 'profit_debtor', 'Verlof Saldo');
  await tool.environment.fill('012345AA');
  await tool.environment.blur();
  await tool.read('Hallo\nProfit_Debtor');
  await tool.sheet.getByText('Geldigheid, contact, privacy en uitgave').click();
  await tool.connector.fill('profit');
  expect(await violationsInAllLooks(page, sheet)).toEqual([]);
  for (const tab of ['JSON', 'Afvinklijst in Profit', 'Bericht', 'OpenAPI en voorbeelden']) {
    await tool.showResult(tab);
    expect(await violationsInAllLooks(page, '.manifest-result')).toEqual([]);
  }
  const panel = await tool.showCompare('Gevraagd, gepland, aanwezig');
  await panel
    .getByRole('textbox', { name: /^Gevraagd/ })
    .fill('Profit_Debtor\nKnPerson\nProfit_Employees');
  await expect(panel.getByRole('table')).toBeVisible();
  expect(await violationsInAllLooks(page, '.manifest-compare')).toEqual([]);
});

test('the tool needs no sideways scrolling at 320 pixels, and has targets to touch', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.fillIn();
  await tool.add('Een_Heel_Lange_Naam_Van_Een_Eigen_GetConnector_Die_Niet_Op_Een_Regel_Past');
  const panel = await tool.showCompare('Gevraagd, gepland, aanwezig');
  await panel.getByRole('textbox', { name: /^Gevraagd/ }).fill('Profit_Debtor');
  for (const tab of ['Om te lezen', 'JSON', 'Afvinklijst in Profit', 'Bericht']) {
    await tool.showResult(tab);
    expect(await sidewaysScroll(page)).toEqual([]);
  }
  expect(await smallTargets(page, sheet)).toEqual([]);
  expect(await clippedTexts(page)).toEqual([]);
});

test('a manifest is made and downloaded by the keyboard alone', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.paste.focus();
  await page.keyboard.type('Profit_Debtor');
  await page.keyboard.press('Tab');
  await expect(tool.button('Lees de tekst')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tool.news).toContainText('1 connector toegevoegd');
  await tool.name.focus();
  await page.keyboard.type('Verlof-app');
  await page.keyboard.press('Tab');
  await expect(tool.field('Leverancier')).toBeFocused();
  await tool.connector.focus();
  await page.keyboard.type('knperso');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => tool.names()).toContain('KnPerson');
  const tabs = tool.result.getByRole('tab');
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.nth(1)).toBeFocused();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(tabs.last()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect((await waiting).suggestedFilename()).toBe('app-connector_verlof-app_v1.json');
});

test('what was removed leaves the focus in the list', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.add('Profit_Debtor', 'KnPerson');
  await tool.button('Haal weg Profit_Debtor').click();
  await expect(
    tool.sheet.getByRole('group', { name: 'Connectoren', exact: true }).last(),
  ).toBeFocused();
});

test.describe('on paper', () => {
  const program = process.env.DRAAIBOEK_PDFTOTEXT ?? '';
  test.skip(program === '', 'there is no pdftotext here');

  test('stands the checklist, with every item and no button', async ({ page }, info) => {
    const tool = new ManifestTool(page);
    await tool.open();
    await tool.fillIn();
    const many = Array.from({ length: 60 }, (_, number) => `Verlof_Nummer${String(number)}`);
    await tool.read(many.join('\n'));
    await expect(tool.news).toContainText('60 connectoren toegevoegd');
    await expect(await tool.showResult('Afvinklijst in Profit')).toContainText('gedaan');
    const file = info.outputPath('manifest.pdf');
    writeFileSync(file, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const text = execFileSync(program, ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
    for (const name of many) expect(text).toContain(name);
    for (const words of ['Download', 'Kopieer', 'Maak ongedaan', 'Plak een lijst', 'Vergelijk'])
      expect(text).not.toContain(words);
  });
});

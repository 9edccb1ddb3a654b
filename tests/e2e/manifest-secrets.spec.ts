import type { BrowserContext, Locator, Page } from '@playwright/test';
import { droppedText, ManifestTool } from './pages/manifest-tool.ts';
import { readKept } from './pages/read-kept.ts';
import { needlesIn, secretForms, token } from './pages/secret-forms.ts';
import { expect, test } from './pages/test.ts';

const textFields =
  'textarea, input:not([type=file], [type=checkbox], [type=radio], [type=date], [type=number])';

/** Opens the tool with every field that it can show, but for the panels to compare with. */
async function openWithAllFields(page: Page): Promise<ManifestTool> {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.fillIn();
  await tool.field('Hoe meldt de toepassing zich aan?').selectOption('OAuth, iemand logt in');
  for (let number = 0; number < 6; number += 1) await tool.add(`Verlof_Nummer${String(number)}`);
  await tool.sheet.getByText('Geldigheid, contact, privacy en uitgave').click();
  await tool.advice
    .getByRole('button', { name: /^Bewust anders/ })
    .first()
    .click();
  return tool;
}

/** Everything that the page shows or holds, and all that the browser keeps of it. */
async function everywhere(page: Page, context: BrowserContext): Promise<string> {
  const values = await page
    .locator('input, textarea, select')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  const kept = await readKept(page, context);
  return [await page.content(), ...values, kept, page.url(), await page.title()].join('\n');
}

async function expectRefused(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await expect(field).toHaveValue('');
}

test('every field refuses every form of a token or secret, and nothing of it stays', async ({
  page,
  context,
}) => {
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  const tool = await openWithAllFields(page);
  const tried = new Set<string>();
  for (const tab of [
    'Gevraagd, gepland, aanwezig',
    'Met een ander manifest',
    'Voor een andere omgeving',
  ]) {
    await tool.showCompare(tab);
    for (const field of await tool.sheet.locator(textFields).all()) {
      const name = await field.evaluate(
        (element: HTMLInputElement) => element.labels?.[0]?.textContent ?? '',
      );
      expect(name).not.toBe('');
      if (tried.has(name)) continue;
      tried.add(name);
      for (const [, text] of secretForms) await expectRefused(field, text);
    }
  }
  expect(tried.size).toBeGreaterThan(25);
  await page.waitForTimeout(400);
  expect(needlesIn(await everywhere(page, context))).toEqual([]);
  expect(needlesIn(said.join('\n'))).toEqual([]);
});

for (const [form, text] of secretForms) {
  test(`${form} is refused in a paste, in a file and in a file name`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const tool = new ManifestTool(page);
    await tool.open();
    await tool.name.fill('Verlof-app');
    for (const field of [tool.paste, tool.connector, tool.field('Leverancier')]) {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await field.focus();
      await page.keyboard.press('ControlOrMeta+V');
      await expect(field).toHaveValue('');
    }
    await page.evaluate(() => navigator.clipboard.writeText('leeg'));
    await expect(tool.sheet).toContainText('Het veld is leeggemaakt en er is niets bewaard.');
    await tool.choose(
      droppedText('lijst.txt', `Profit_Debtor\n${text}`),
      droppedText(
        'manifest.json',
        `{"version":1,"application":{"name":"x"},"note":${JSON.stringify(text)}}`,
      ),
    );
    await expect(tool.news).toContainText('In lijst.txt staat');
    await expect(tool.news).toContainText('In manifest.json staat');
    await expect(tool.news).toContainText('Daarom is er niets uit overgenomen');
    expect(await tool.names()).toEqual([]);
    await page.waitForTimeout(400);
    expect(needlesIn(await everywhere(page, context))).toEqual([]);
    expect(JSON.stringify(await tool.manifest())).not.toContain('Profit_Debtor');
  });
}

test('a token that is typed in pieces leaves no piece behind', async ({ page, context }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.name.fill('Verlof-app');
  const purpose = tool.field('Waarvoor is de koppeling?');
  const piece = token.slice(0, 44);
  await purpose.fill(piece);
  await tool.name.focus();
  await page.waitForTimeout(400);
  await purpose.fill(token);
  await expect(purpose).toHaveValue('');
  await expect(tool.sheet).toContainText('Het veld is leeggemaakt en er is niets bewaard.');
  await page.waitForTimeout(400);
  const begin = piece.slice(-8);
  expect(await everywhere(page, context)).not.toContain(begin);
  for (let steps = 0; steps < 6; steps += 1) {
    if (await tool.button('Maak ongedaan').isEnabled()) await tool.button('Maak ongedaan').click();
    expect(await everywhere(page, context)).not.toContain(begin);
  }
});

test('a field that leaves out blanks makes no token of its groups', async ({ page, context }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  const [, data] = /<data>(.*)<\/data>/.exec(token) ?? [];
  const groups = (data ?? '').match(/.{8}/g) ?? [];
  expect(groups).toHaveLength(8);
  await expectRefused(tool.environment, groups.join(' '));
  await tool.environment.blur();
  await page.waitForTimeout(500);
  expect(needlesIn(await everywhere(page, context))).toEqual([]);
});

test('no result holds a token or secret, in no language', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.fillIn();
  await tool.field('Waarvoor is de koppeling?').fill('Verlof tonen');
  for (const [, text] of secretForms) await tool.paste.fill(text);
  const texts: string[] = [];
  for (const [tab, button] of [
    ['Om te lezen', 'Download Markdown'],
    ['JSON', 'Download JSON'],
    ['Afvinklijst in Profit', 'Download afvinklijst'],
    ['Bericht', 'Download bericht'],
    ['OpenAPI en voorbeelden', 'Download OpenAPI'],
  ] as const) {
    const panel = await tool.showResult(tab);
    texts.push(await panel.innerText(), (await tool.download(button)).text);
    await panel.getByRole('button', { name: 'Kopieer' }).click();
    texts.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  expect(needlesIn(texts.join('\n'))).toEqual([]);
});

test('there is no field for a token or secret, and the tool says why', async ({ page }) => {
  const tool = await openWithAllFields(page);
  const labels = await tool.sheet.locator('label').allTextContents();
  expect(labels.filter((label) => /^(token|secret|wachtwoord|sleutel)$/i.test(label))).toEqual([]);
  await expect(tool.sheet.locator('input[type=password]')).toHaveCount(0);
  await expect(tool.sheet).toContainText('Voor het token of secret zelf is hier geen plek.');
});

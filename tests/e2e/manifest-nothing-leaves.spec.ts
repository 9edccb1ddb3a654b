import { droppedText, ManifestTool } from './pages/manifest-tool.ts';
import { readKept } from './pages/read-kept.ts';
import { expect, test } from './pages/test.ts';
import { watchLeaks } from './pages/watch-leaks.ts';

/** What stands in the mail beside the names of connectors. */
const canaries = ['Kanarievogel', 'kanarie@volière.example', '31399.Zang', 'Zangstraat'];

const mail = `Beste Kanarievogel,
Graag Profit_Debtor en KnPerson.
Groet, kanarie@volière.example (31399.Zang), Zangstraat 1`;

test('no request leaves the tool, and nothing of what was pasted is kept but names', async ({
  page,
  context,
}) => {
  const watch = await watchLeaks(context);
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  const tool = new ManifestTool(page);
  await tool.open();
  await page.waitForLoadState('networkidle');
  watch.startAfresh();

  await tool.fillIn();
  await tool.read(mail);
  await expect(tool.news).toContainText('2 connectoren toegevoegd');
  await tool.choose(droppedText('Zangstraat.txt', `Profit_Employees\nKanarievogel`));
  await expect(tool.news).toContainText('niets nieuws');
  for (const [tab, button] of [
    ['Om te lezen', 'Download Markdown'],
    ['JSON', 'Download JSON'],
    ['Afvinklijst in Profit', 'Download afvinklijst'],
    ['Bericht', 'Download bericht'],
    ['OpenAPI en voorbeelden', 'Download OpenAPI'],
  ] as const) {
    await tool.showResult(tab);
    await tool.download(button);
  }
  const asked = await tool.showCompare('Gevraagd, gepland, aanwezig');
  await asked.getByRole('textbox', { name: /^Gevraagd/ }).fill(mail);
  await expect(asked.getByRole('table')).toBeVisible();
  await tool.showCompare('Met een ander manifest');
  const twin = await tool.showCompare('Voor een andere omgeving');
  await twin.getByRole('button', { name: 'Maak het manifest voor test' }).click();
  await page.waitForTimeout(400);
  expect(watch.leaks).toEqual([]);

  const kept = await readKept(page, context);
  expect(kept).toContain('Profit_Debtor');
  for (const canary of canaries) expect(kept + said.join()).not.toContain(canary);
});

test('next to the file field it says that files stay here', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await expect(tool.files).toHaveAccessibleDescription(/Je bestanden blijven op deze computer/);
});

test('what was started again leaves nothing in the tab', async ({ page, context }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.add('Profit_Debtor');
  await tool.button('Begin opnieuw').click();
  await page.waitForTimeout(400);
  expect(await readKept(page, context)).not.toContain('Profit_Debtor');
});

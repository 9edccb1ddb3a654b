import { droppedText, ManifestTool } from './pages/manifest-tool.ts';
import { expect, test } from './pages/test.ts';

const size = 10_000;
const names = Array.from({ length: size }, (_, number) => `Verlof_Nummer${String(number)}`);

test('ten thousand connectors stay usable', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.name.fill('Groot');
  await tool.choose(droppedText('lijst.txt', names.join('\n')));
  await expect(tool.news).toContainText('10.000 connectoren toegevoegd');
  expect(await tool.names()).toHaveLength(50);
  await tool.field('Zoek in deze connectoren').fill('nummer9999');
  await expect.poll(() => tool.names()).toEqual(['Verlof_Nummer9999']);
  await tool.field('Waarvoor Verlof_Nummer9999').fill('De laatste');
  await tool.field('Zoek in deze connectoren').fill('');
  await expect.poll(() => tool.names()).toHaveLength(50);
  const pages = tool.sheet.getByRole('navigation', { name: 'Bladeren' }).first();
  await pages.getByLabel('Pagina').fill('200');
  await expect.poll(() => tool.names()).toContain('Verlof_Nummer9999');
  await tool.button('Haal weg Verlof_Nummer9999').click();
  await tool.button('Maak ongedaan').click();
  const manifest = await tool.manifest();
  expect(manifest.getConnectors).toHaveLength(size);
  expect((manifest.getConnectors as unknown[]).at(-1)).toEqual({
    id: 'Verlof_Nummer9999',
    purpose: 'De laatste',
  });
});

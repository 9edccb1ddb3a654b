import { HandOverDialog } from './pages/hand-over-dialog.ts';
import { sidewaysScroll, smallTargets } from './pages/layout.ts';
import { linkTo } from './pages/made-links.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { expect, test } from './pages/test.ts';

test('a run is handed over from the top of the page', async ({ page }) => {
  const dialog = new HandOverDialog(page);
  await new RunbookPage(page).open();
  await dialog.open();
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await smallTargets(page, '.hand-over-sheet')).toEqual([]);
});

test('a run is received, and the same run of another colleague after it', async ({ page }) => {
  const dialog = new HandOverDialog(page);
  await dialog.follow(await linkTo());
  await dialog.button('Nieuwe uitvoering').tap();
  await dialog.follow(await linkTo({ from: 'Karel' }));
  await expect(dialog.sheet).toContainText('Er is niets anders dan in jouw uitvoering.');
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await smallTargets(page, '.hand-over-sheet')).toEqual([]);
});

import { RunLog } from './pages/run-log.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { expect, test } from './pages/test.ts';

test('the logbook opens from the values', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const log = new RunLog(page);
  await runbook.open();
  await runbook.step('omgeving-kiezen').locator('.mark').click();
  await runbook.button('Gegevens').click();
  await log.open();
  await expect(log.dialog.getByRole('listitem').first()).toContainText('Stap 1 staat op klaar');
});

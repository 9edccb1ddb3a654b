import type { Page } from '@playwright/test';
import { crash } from './pages/crash.ts';
import { RenumberTool } from './pages/renumber-tool.ts';
import { RowChanges } from './pages/row-changes.ts';
import { caseInput, exampleFile } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

test.use({ expectedFault: /crash on purpose/ });

const sentence = 'De browser heeft het werk gestopt, misschien door te weinig geheugen.';

async function openWithChanges(page: Page): Promise<{ tool: RenumberTool; changes: RowChanges }> {
  const tool = new RenumberTool(page);
  const changes = new RowChanges(tool);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(exampleFile('gebruikers-o31399aa.csv'));
  await tool.expectCounts(12, 8, 3, 1);
  await changes.changeCode('31399.Cas', '12345.Ander');
  await changes.leaveOut('31399.BKR');
  await tool.expectCounts(12, 7, 4, 1);
  return { tool, changes };
}

test('a thread that dies gets a sentence, and a button that brings everything back', async ({
  page,
}) => {
  const { tool, changes } = await openWithChanges(page);
  await crash(page);
  await tool.importButton.click();
  await expect(tool.fileState()).toContainText(sentence);
  await expect(tool.job).toHaveCount(0);
  await tool.sheet.getByRole('button', { name: 'Lees gebruikers-o31399aa.csv opnieuw' }).click();
  await tool.expectCounts(12, 7, 4, 1);
  await expect(tool.row('31399.Cas')).toContainText('12345.Ander');
  await expect(tool.fileState()).not.toContainText(sentence);
  await changes.expectFocusKept();
  await changes.undo.click();
  await tool.expectCounts(12, 8, 3, 1);
});

test('it is told too when somebody only looks at other rows', async ({ page }) => {
  const { tool } = await openWithChanges(page);
  await crash(page);
  await tool.showOnly('Let op');
  await expect(tool.fileState()).toContainText(sentence);
});

test('a thread that dies while a file is read leaves the earlier work to be read again', async ({
  page,
}) => {
  await page.addInitScript(dieOfSecondFile);
  const { tool } = await openWithChanges(page);
  await tool.choose(caseInput('collision-by-case'));
  await expect(tool.fileState()).toContainText(sentence);
  await tool.sheet.getByRole('button', { name: 'Lees gebruikers-o31399aa.csv opnieuw' }).click();
  await tool.expectCounts(12, 7, 4, 1);
});

/** Runs in the page: the worker gets a second file that it does not survive. */
function dieOfSecondFile(): void {
  const send = Worker.prototype.postMessage as (this: Worker, message: unknown) => void;
  let files = 0;
  Worker.prototype.postMessage = function (this: Worker, message: { name: string }) {
    if (message.name === 'open') files += 1;
    if (message.name === 'open' && files === 2)
      this.dispatchEvent(new ErrorEvent('error', { message: 'crash on purpose' }));
    else send.call(this, message);
  } as typeof Worker.prototype.postMessage;
}

test('the list of the target comes back with it', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('target-list-user-exists'));
  const panel = await tool.unfold('Bestaan er al gebruikers in het doel?');
  await panel
    .getByLabel('Bestand met gebruikers van het doel')
    .setInputFiles(caseInput('target-list-user-exists', 'doel.csv'));
  await tool.expectCounts(3, 2, 0, 1);
  await crash(page);
  await tool.importButton.click();
  await tool.sheet.getByRole('button', { name: 'Lees export.csv opnieuw' }).click();
  await tool.expectCounts(3, 2, 0, 1);
  await expect(tool.row('31399.Cas')).toContainText('bestaat al in het doel');
});

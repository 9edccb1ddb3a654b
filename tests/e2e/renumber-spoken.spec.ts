import type { Page } from '@playwright/test';
import { RenumberTool } from './pages/renumber-tool.ts';
import { RowChanges } from './pages/row-changes.ts';
import { exampleFile } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

const counts = '12 gelezen, 8 in het bestand, 3 overgeslagen, 1 let op';

/** Keeps what a screen reader hears through the live region of the page. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const region = document.querySelector('#announcements')!;
    Object.assign(globalThis, { heard });
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** Runs in the page: the worker begins with a file, and goes on with it after more than a second. */
function readSlowly(): void {
  const send = Worker.prototype.postMessage as (this: Worker, message: unknown) => void;
  Worker.prototype.postMessage = function (this: Worker, message: { id: number; name: string }) {
    const goOn = () => {
      send.call(this, message);
    };
    if (message.name !== 'open') {
      goOn();
      return;
    }
    const tell = (done: number) => {
      const progress = { stage: 'bytes', done, total: 8_000_000 };
      this.dispatchEvent(new MessageEvent('message', { data: { id: message.id, progress } }));
    };
    tell(1_000_000);
    setTimeout(() => {
      tell(4_000_000);
      goOn();
    }, 1_500);
  } as typeof Worker.prototype.postMessage;
}

test('of a file that takes a while a screen reader hears that it is read, and the counts', async ({
  page,
}) => {
  await page.addInitScript(readSlowly);
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  const heard = await listen(page);
  await tool.choose(exampleFile('gebruikers-o31399aa.csv'));
  await tool.expectCounts(12, 8, 3, 1);
  await expect.poll(async () => (await heard()).at(-1)).toBe(counts);
  expect((await heard())[0]).toBe('gebruikers-o31399aa.csv wordt gelezen.');
});

test('a screen reader hears the counts again only when they change', async ({ page }) => {
  const tool = new RenumberTool(page);
  const changes = new RowChanges(tool);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  const hear = await listen(page);
  const heard = async () => (await hear()).filter((sentence) => sentence.includes('let op'));
  await tool.choose(exampleFile('gebruikers-o31399aa.csv'));
  await expect.poll(heard).toEqual([counts]);
  await changes.changeCode('31399.Cas', '12345.Ander');
  await expect(tool.row('31399.Cas')).toContainText('12345.Ander');
  await changes.leaveOut('31399.Cas');
  await tool.expectCounts(12, 7, 4, 1);
  await expect
    .poll(heard)
    .toEqual([counts, '12 gelezen, 7 in het bestand, 4 overgeslagen, 1 let op']);
});

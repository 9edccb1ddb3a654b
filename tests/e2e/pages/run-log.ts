import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The logbook of the run of a page, and what ends the run. */
export class RunLog {
  readonly page: Page;
  /** Beside the text, under the values. */
  readonly margin: Locator;
  readonly dialog: Locator;
  readonly closing: Locator;
  readonly finish: Locator;

  constructor(page: Page) {
    this.page = page;
    this.margin = page.getByRole('region', { name: 'Logboek' });
    this.dialog = page.getByRole('dialog', { name: 'Logboek' });
    this.closing = page.getByRole('dialog', { name: 'Rond de uitvoering af' });
    this.finish = page.getByRole('region', { name: 'Rond de uitvoering af' });
  }

  async open(): Promise<void> {
    await this.margin.getByRole('button', { name: 'Open logboek' }).click();
    await expect(this.dialog).toBeVisible();
  }

  async addNote(text: string): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Notitie toevoegen' }).click();
    await this.dialog.getByLabel('Notitie bij de uitvoering').fill(text);
    await this.dialog.getByRole('button', { name: 'Bewaar notitie' }).click();
  }

  /** Presses a button that downloads a file; gives its name and text. */
  async download(button: string): Promise<{ name: string; text: string }> {
    const waiting = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: button }).click();
    const download = await waiting;
    const text = await readFile(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), text };
  }

  /** Answers a question at the end and goes on; with a reason it is not yet so. */
  async answer(question: string, button: string, reason?: string): Promise<void> {
    const group = this.closing.getByRole('group', { name: question });
    if (reason === undefined) await group.getByLabel('Ja', { exact: true }).check();
    else {
      await group.getByLabel('Nog niet').check();
      await this.closing.getByLabel('Wat moet er nog gebeuren?').fill(reason);
    }
    await this.closing.getByRole('button', { name: button }).click();
  }
}

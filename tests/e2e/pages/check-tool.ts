import { expect, type Download, type Locator, type Page } from '@playwright/test';
import type { SampleFile } from './sample-files.ts';

/** The check on users of a group, on its own page. */
export class CheckTool {
  readonly page: Page;
  readonly sheet: Locator;
  readonly file: Locator;
  readonly table: Locator;
  readonly toDoButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sheet = page.getByRole('region', { name: 'Groep controleren', exact: true });
    this.file = this.sheet.getByLabel('Bestand met gebruikers', { exact: true });
    this.table = this.sheet.getByRole('table', { name: /\d gebruikers?$/ });
    this.toDoButton = this.sheet.getByRole('button', { name: 'Download wie aandacht vraagt' });
  }

  async open(): Promise<void> {
    await this.page.goto('/hulpmiddelen/groep-controleren/');
    await this.loaded();
  }

  /** Waits until the tool has taken the place of the fields that the page is built with. */
  async loaded(): Promise<void> {
    await expect.poll(() => this.page.workers().length).toBeGreaterThan(0);
    await expect(this.file).toBeAttached();
  }

  connecting(who: 'Mensen' | 'Een systeemgebruiker'): Locator {
    return this.sheet.getByRole('group', { name: 'Wie koppelt?' }).getByLabel(who);
  }

  async choose(file: string | SampleFile): Promise<void> {
    await this.file.setInputFiles(file);
  }

  /** One of the ways to say which users are checked. */
  way(label: string): Locator {
    const ways = this.sheet.getByRole('group', { name: 'Welke gebruikers kijk je na?' });
    return ways.getByRole('radio', { name: label });
  }

  get group(): Locator {
    return this.sheet.getByRole('combobox', { name: 'Groep', exact: true }).last();
  }

  /** "13 gelezen = 3 kunnen koppelen + 4 kunnen het niet + 3 onduidelijk + 3 tellen niet mee" */
  async expectCounts(read: number, able: number, unable: number, unclear: number, aside = 0) {
    const counted =
      `^${String(read)} gelezen\\s*=\\s*${String(able)} kunnen koppelen` +
      `\\s*\\+\\s*${String(unable)} kunnen het niet\\s*\\+\\s*${String(unclear)} onduidelijk` +
      (aside > 0 ? `\\s*\\+\\s*${String(aside)} tellen niet mee$` : '$');
    await expect(this.sheet.locator('.users-counts')).toHaveText(new RegExp(counted));
  }

  filters(): Locator {
    return this.sheet.getByRole('group', { name: 'Welke gebruikers wil je zien?' });
  }

  async showOnly(filter: string): Promise<void> {
    await this.filters()
      .getByText(new RegExp(`^${filter} \\d`))
      .click();
  }

  /** The row of the table that is about a user. */
  row(userCode: string): Locator {
    const head = this.page.getByRole('rowheader', { name: userCode, exact: true });
    return this.table.getByRole('row').filter({ has: head });
  }

  rows(): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }

  async downloadToDo(): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.toDoButton.click();
    return download;
  }
}

import { expect, type Locator, type Page } from '@playwright/test';

/** The sheet in which a run is handed over, or received. */
export class HandOverDialog {
  readonly page: Page;
  readonly sheet: Locator;
  readonly contents: Locator;
  readonly said: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sheet = page.locator('.hand-over-sheet');
    this.contents = this.sheet.locator('.contents');
    this.said = this.sheet.locator('.said');
  }

  /** Opens the sheet to send with. */
  async open(): Promise<void> {
    await this.page.locator('.hand-over:visible').click();
    await expect(this.sheet).toHaveAccessibleName('Draag over');
    await this.ready();
  }

  /** Waits for the link of what is chosen now. */
  async ready(): Promise<void> {
    await expect(this.sheet.locator('.length')).not.toHaveText('De link wordt gemaakt.');
  }

  part(name: 'Stap' | 'Waarden' | 'Voortgang' | 'Notities'): Locator {
    return this.sheet.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  }

  button(name: string): Locator {
    return this.sheet.getByRole('button', { name, exact: true });
  }

  /** Copies the link and gives it. */
  async copyLink(): Promise<string> {
    await this.ready();
    await this.button('Kopieer link').click();
    await expect(this.said).toHaveText('Link gekopieerd');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Follows a link to this page, as from a mail, and waits for the sheet. */
  async follow(link: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(link);
    await expect(this.sheet).toBeVisible();
  }

  /** The row of the differences about one thing: mine, theirs, and after merging. */
  row(name: string): Locator {
    return this.sheet.getByRole('row').filter({ hasText: name }).getByRole('cell');
  }
}

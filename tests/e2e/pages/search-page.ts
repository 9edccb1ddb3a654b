import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** Search: the page by itself, or the same page in the dialog of another one. */
export class SearchPage {
  readonly page: Page;
  readonly place: Page | FrameLocator;
  readonly field: Locator;
  readonly said: Locator;
  readonly hits: Locator;

  private constructor(page: Page, place: Page | FrameLocator) {
    this.page = page;
    this.place = place;
    this.field = place.getByRole('searchbox', { name: 'Wat zoek je?' });
    this.said = place.getByRole('main').getByRole('status');
    this.hits = place.locator('.hit');
  }

  static async open(page: Page): Promise<SearchPage> {
    await page.goto('/zoeken/');
    const search = new SearchPage(page, page);
    await expect(search.field).toBeFocused();
    return search;
  }

  /** Opens search on the page that is there, with a key. */
  static async openWith(page: Page, key: string): Promise<SearchPage> {
    await page.keyboard.press(key);
    return SearchPage.inDialog(page);
  }

  /** Search in the dialog that is open. */
  static async inDialog(page: Page): Promise<SearchPage> {
    const search = new SearchPage(page, page.frameLocator('.finder iframe'));
    await expect(search.field).toBeFocused();
    return search;
  }

  get dialog(): Locator {
    return this.page.locator('.finder');
  }

  /** Asks a question, and waits for its answer. */
  async ask(question: string): Promise<void> {
    await this.field.fill(question);
    await expect(this.said).toContainText(`‘${question}’`);
  }

  hit(index: number): Locator {
    return this.hits.nth(index).getByRole('link');
  }
}

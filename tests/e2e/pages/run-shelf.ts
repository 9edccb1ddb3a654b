import { expect, type Locator, type Page } from '@playwright/test';

/** The run in the bar of a runbook, what is said below the bar, and the list of runs. */
export class RunShelf {
  readonly page: Page;
  readonly name: Locator;
  readonly where: Locator;
  readonly notice: Locator;
  readonly list: Locator;
  readonly announcements: Locator;

  constructor(page: Page) {
    this.page = page;
    this.name = page.locator('.run-name');
    this.where = page.locator('.run-where');
    this.notice = page.locator('.run-notice');
    this.list = page.getByRole('dialog', { name: 'Uitvoeringen' });
    this.announcements = page.locator('#announcements');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Marks a step as done, which begins a run where there is none. */
  async finish(step: string): Promise<void> {
    await this.page.locator(`#${step} .mark`).click();
    await expect(this.name).toBeVisible();
  }

  /** Names the run of the page from its bar, and keeps it. */
  async keep(name: string): Promise<void> {
    await this.where.getByRole('button', { name: 'Bewaar uitvoering' }).click();
    await this.notice.getByLabel('Naam van de uitvoering').fill(name);
    await this.notice.getByRole('button', { name: 'Bewaar uitvoering' }).click();
    await expect(this.name).toContainText(name);
  }

  async openList(): Promise<void> {
    await this.name.click();
    await expect(this.list).toBeVisible();
  }

  /** Opens another run of this runbook from the list. */
  async switchTo(name: string): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.list.getByRole('button', { name, exact: true }).click();
    await loaded;
    await expect(this.name).toContainText(name);
  }

  /** Begins another run from the list, which loads the page again. */
  async begin(name: string): Promise<void> {
    await this.list.getByText('Nieuwe uitvoering', { exact: true }).click();
    await this.list.getByLabel('Naam van de uitvoering').fill(name);
    const loaded = this.page.waitForEvent('load');
    await this.list.getByRole('button', { name: 'Begin en bewaar' }).click();
    await loaded;
  }

  run(name: string): Locator {
    return this.list.getByRole('listitem').filter({ hasText: name });
  }

  act(what: string, name: string): Locator {
    return this.list.getByRole('button', { name: `${what}: ${name}`, exact: true });
  }

  async close(): Promise<void> {
    await this.list.getByRole('button', { name: 'Sluit' }).click();
  }
}

/** Everything that this tab and this browser keep of the site, as one text. */
export function readStored(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
}

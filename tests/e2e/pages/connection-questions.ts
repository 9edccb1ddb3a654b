import { expect, type Locator, type Page } from '@playwright/test';

/** The page "Waarom kan deze gebruiker niet koppelen?". */
export class ConnectionQuestions {
  readonly page: Page;
  readonly message: Locator;
  readonly recognised: Locator;
  readonly questions: Locator;
  readonly current: Locator;
  readonly end: Locator;
  readonly announcements: Locator;

  constructor(page: Page) {
    this.page = page;
    this.message = page.getByLabel('Wat meldt de toepassing?');
    this.recognised = page.locator('.why-recognised');
    this.questions = page.locator('.why-questions > li').filter({ visible: true });
    this.current = page.locator('.why-questions > .current');
    this.end = page.locator('.why-end');
    this.announcements = page.locator('#announcements');
  }

  /** Opens the page, at a place in it when that is given, and waits until it can be used. */
  async open(id = ''): Promise<void> {
    await this.page.goto(`/hulpmiddelen/waarom-geen-koppeling/${id && `#${id}`}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('.why .wait')).toHaveCount(0);
  }

  /** The heading of the question that is asked now. */
  heading(): Locator {
    return this.current.getByRole('heading', { level: 3 });
  }

  async expectToAsk(title: string): Promise<void> {
    await expect(this.heading()).toContainText(title);
  }

  async answer(answer: 'Ja' | 'Nee' | 'Weet ik niet'): Promise<void> {
    await this.current.getByRole('button', { name: answer, exact: true }).click();
  }

  question(id: string): Locator {
    return this.page.locator(`#${id}`);
  }

  /** One of the things that can be known of the connection. */
  choice(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  remark(): Locator {
    return this.page.locator('#why-message-remark');
  }
}

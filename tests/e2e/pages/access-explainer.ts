import { expect, type Locator, type Page } from '@playwright/test';

/** The picture about access, in the runbook about user groups. */
export class AccessExplainer {
  readonly page: Page;
  readonly sheet: Locator;
  readonly outcome: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sheet = page.getByRole('region', { name: 'Hoe ver komt een verzoek?' });
    this.outcome = this.sheet.locator('.outcome');
  }

  /** Opens the runbook at the picture, and waits until it is drawn. */
  async open(): Promise<void> {
    await this.page.goto('/gebruikersgroep-app-connector/#toegang-begrijpen');
    await expect(this.layer('Toegang')).toHaveCSS('display', 'grid');
  }

  box(title: string): Locator {
    return this.sheet.getByRole('checkbox', { name: title });
  }

  layer(title: string): Locator {
    return this.sheet.getByRole('group', { name: title });
  }
}

import { expect, type Locator, type Page } from '@playwright/test';
import { labelOf, type ValueKey } from './value-labels.ts';

const address = '/omgeving-overzetten/';

/** The runbook "Omgeving overzetten naar een ander deelnemersnummer". */
export class RunbookPage {
  readonly page: Page;
  readonly text: Locator;
  readonly values: Locator;
  readonly navigation: Locator;
  readonly bar: Locator;
  readonly steps: Locator;
  readonly announcements: Locator;

  constructor(page: Page) {
    this.page = page;
    this.text = page.getByRole('main');
    this.values = page.getByRole('complementary', { name: 'Jouw gegevens' });
    this.navigation = page.getByRole('navigation', { name: 'Stappen' });
    this.bar = page.locator('.run-bar');
    this.steps = page.locator('.step');
    this.announcements = page.locator('#announcements');
  }

  /** Opens the runbook, at a place in it when that is given, and waits for its scripts. */
  async open(id?: string): Promise<void> {
    await this.page.goto(id === undefined ? address : `${address}#${id}`);
    await this.use();
  }

  /** Moves the pointer as a reader does, and waits for what that sets going. */
  async use(): Promise<void> {
    await this.page.mouse.move(200, 300);
    await this.page.mouse.move(210, 310);
    await expect(this.places('sourceEnvironment').first()).toBeAttached();
  }

  step(id: string): Locator {
    return this.page.locator(`#${id}`);
  }

  /** The button that marks a step, or undoes that. */
  mark(id: string): Locator {
    return this.step(id).locator('.mark');
  }

  /** What a step says of how it stands. */
  stand(id: string): Locator {
    return this.step(id).locator('.stand');
  }

  /** What a step asks for before it changes: a reason or the number. */
  demand(id: string): Locator {
    return this.step(id).locator('.demand');
  }

  /** Marks a step as done, with a reason where its open checks ask for one. */
  async markDone(id: string, reason = 'Nagekeken met de klant'): Promise<void> {
    const open = await this.step(id).locator('li > label > input:not(:checked):visible').count();
    await this.mark(id).click();
    if (open > 0) await this.give(id, reason);
    await expect(this.step(id)).toHaveAttribute('data-state', 'done');
  }

  /** Types what a step asks for. */
  async give(id: string, text: string): Promise<void> {
    await this.demand(id).getByRole('textbox').fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Puts a step in a state by its list of states. */
  async choose(id: string, state: string): Promise<void> {
    await this.step(id)
      .getByRole('button', { name: /^Andere stand/ })
      .click();
    await this.page
      .getByRole('dialog', { name: /^Zet stap/ })
      .getByRole('button', { name: state })
      .click();
  }

  heading(id: string): Locator {
    return this.step(id).getByRole('heading', { level: 3 });
  }

  /** A field of "Jouw gegevens". */
  field(key: ValueKey): Locator {
    return this.fieldIn(this.values, key);
  }

  /** The field of a value in another place, such as the dialog of a narrow screen. */
  fieldIn(place: Locator, key: ValueKey): Locator {
    return place.getByLabel(labelOf(key), { exact: true });
  }

  /** Fills in a field of "Jouw gegevens" and leaves it. */
  async fill(key: ValueKey, text: string): Promise<void> {
    await this.field(key).fill(text);
    await this.field(key).press('Tab');
  }

  /** What stands below a field of "Jouw gegevens". */
  message(key: ValueKey): Locator {
    return this.values
      .locator('.field')
      .filter({ has: this.page.getByLabel(labelOf(key), { exact: true }) })
      .locator('.message');
  }

  /** Every place that shows a value and can be clicked to fill it in. */
  places(key: ValueKey): Locator {
    return this.page.getByTitle(`Vul in: ${labelOf(key)}`, { exact: true });
  }

  /** The last place in the actions of a step that shows a value. */
  placeIn(step: string, key: ValueKey): Locator {
    return this.step(step)
      .getByTitle(`Vul in: ${labelOf(key)}`, { exact: true })
      .last();
  }

  /** What opens in place on a click on a value. */
  popover(): Locator {
    return this.page.getByRole('dialog', { name: /^Vul in: / });
  }

  fieldInPlace(key: ValueKey): Locator {
    return this.fieldIn(this.popover(), key);
  }

  /** Every place that shows a value, entered or derived, by its key in the content. */
  placesOf(key: string): Locator {
    return this.page.locator(`[data-v="${key}"]`);
  }

  /** A button of the bar at the bottom of a narrow screen. */
  button(name: string): Locator {
    return this.page.locator('.bottom-bar').getByRole('button', { name, exact: true });
  }

  navigationLink(title: string): Locator {
    return this.navigation.getByRole('link', { name: title });
  }
}

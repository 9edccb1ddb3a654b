import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { SampleFile } from './sample-files.ts';

/** The manifest tool, on its own page or within its step. */
export class ManifestTool {
  readonly page: Page;
  readonly sheet: Locator;
  readonly name: Locator;
  readonly environment: Locator;
  readonly paste: Locator;
  readonly files: Locator;
  readonly connector: Locator;
  /** What came of the last thing that was pasted or dropped. */
  readonly news: Locator;
  readonly result: Locator;
  readonly compare: Locator;
  readonly advice: Locator;
  /** What is wrong in the form, above it. */
  readonly faults: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sheet = page.getByRole('region', { name: 'Connectormanifest', exact: true });
    this.name = this.field('Naam van de toepassing');
    this.environment = this.field('Omgeving');
    this.paste = this.sheet.getByLabel(/^Plak een lijst/);
    this.files = this.sheet.getByLabel('Bestanden met connectoren');
    this.connector = this.sheet.getByRole('combobox', { name: 'Connector', exact: true });
    this.news = this.sheet.locator('.manifest-news');
    this.result = this.sheet.getByRole('region', { name: 'Resultaat', exact: true });
    this.compare = this.sheet.getByRole('region', { name: 'Vergelijk', exact: true });
    this.advice = this.sheet.getByRole('region', { name: 'Advies', exact: true });
    this.faults = this.sheet.getByRole('group', { name: 'Wat nog niet klopt' });
  }

  /** Opens the tool on its own page. */
  async open(): Promise<void> {
    await this.page.goto('/hulpmiddelen/connectormanifest/');
    await this.loaded();
  }

  /** Waits until the tool stands in its place, with everything that it loads later. */
  async loaded(): Promise<void> {
    await expect(this.name).toBeVisible();
    await expect(this.compare).toBeVisible();
  }

  field(label: string): Locator {
    return this.sheet.getByLabel(label, { exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.sheet.getByRole('button', { name, exact: true });
  }

  /** Types one connector and puts it in the manifest. */
  async add(...ids: string[]): Promise<void> {
    for (const id of ids) {
      await this.connector.fill(id);
      await this.connector.press('Enter');
    }
  }

  /** Pastes a text in the box for anything, and has it read. */
  async read(text: string): Promise<void> {
    await this.paste.fill(text);
    await this.button('Lees de tekst').click();
  }

  async choose(...files: (string | SampleFile)[]): Promise<void> {
    await this.files.setInputFiles(files as string[]);
  }

  /** The connectors that are listed in the form, by name. */
  async names(): Promise<string[]> {
    return this.sheet.locator('.manifest-connector-head > .manifest-name').allTextContents();
  }

  /** The line of one connector. */
  row(id: string): Locator {
    return this.sheet
      .locator('.manifest-connector')
      .filter({ has: this.page.getByText(id, { exact: true }) });
  }

  async showResult(tab: string): Promise<Locator> {
    await this.result.getByRole('tab', { name: tab, exact: true }).click();
    return this.result.getByRole('tabpanel');
  }

  async showCompare(tab: string): Promise<Locator> {
    await this.compare.getByRole('tab', { name: tab, exact: true }).click();
    return this.compare.getByRole('tabpanel');
  }

  /** Downloads by a button of the tab that is shown. */
  async download(button: string): Promise<{ name: string; text: string }> {
    const waiting = this.page.waitForEvent('download');
    await this.result.getByRole('button', { name: button, exact: true }).click();
    const download = await waiting;
    const text = readFileSync(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), text };
  }

  /** The manifest as it would be downloaded now. */
  async manifest(): Promise<Record<string, unknown>> {
    await this.showResult('JSON');
    const { text } = await this.download('Download JSON');
    return JSON.parse(text) as Record<string, unknown>;
  }

  /** Fills in what most manifests have. */
  async fillIn(): Promise<void> {
    await this.name.fill('Verlof-app');
    await this.field('Leverancier').fill('Bakkersoft');
    await this.environment.fill('O12345AA');
    await this.field('Code van de gebruikersgroep').fill('VERLOFAPP');
    await this.field('Wie koppelt?').selectOption('Eén systeemgebruiker');
    await this.field('Connector-gebruiker').fill('12345.verlofapp');
    await this.field('Hoe meldt de toepassing zich aan?').selectOption('OAuth, zonder inloggen');
    await this.field('Client ID').fill('verlof-app');
    await this.add('Profit_Employees', 'HrIllness', 'AppConnectorSubject');
  }
}

/** A text file that a test makes up, as it is dropped on the tool. */
export function droppedText(name: string, text: string): SampleFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

import { expect, type Download, type Locator, type Page } from '@playwright/test';
import type { SampleFile } from './sample-files.ts';

/** The renumbering tool, on its own page or within its step. */
export class RenumberTool {
  readonly page: Page;
  readonly sheet: Locator;
  readonly source: Locator;
  readonly target: Locator;
  readonly file: Locator;
  readonly table: Locator;
  readonly importButton: Locator;
  readonly outputSet: Locator;
  readonly transactionCode: Locator;
  /** What the tool is at, while that takes long enough to see. */
  readonly job: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sheet = page.getByRole('region', { name: 'Gebruikers omnummeren', exact: true });
    this.source = this.sheet.getByLabel('Deelnemersnummer bron');
    this.target = this.sheet.getByLabel('Deelnemersnummer doel');
    this.file = this.sheet.getByLabel('Bestand met gebruikers', { exact: true });
    this.table = this.sheet.getByRole('table', { name: /\d gebruikers?$/ });
    this.importButton = this.sheet.getByRole('button', { name: 'Download importbestand' });
    this.outputSet = this.sheet.getByLabel('Tekenset van het importbestand');
    this.transactionCode = this.sheet.getByLabel('Zet een kolom Mutatiecode');
    this.job = this.sheet.locator('.users-job');
  }

  /** Opens the tool on its own page. */
  async open(): Promise<void> {
    await this.page.goto('/hulpmiddelen/gebruikers-omnummeren/');
    await this.loaded();
  }

  /** Waits until the tool has taken the place of the fields that the page is built with. */
  async loaded(): Promise<void> {
    await expect.poll(() => this.page.workers().length).toBeGreaterThan(0);
    await expect(this.file).toBeAttached();
  }

  async fillNumbers(source: string, target: string): Promise<void> {
    await this.source.fill(source);
    await this.target.fill(target);
  }

  async choose(file: string | SampleFile): Promise<void> {
    await this.file.setInputFiles(file);
  }

  /** The sum in one line: "12 gelezen = 8 in het bestand + 3 overgeslagen + 1 let op". */
  async expectCounts(read: number, renumbered: number, skipped: number, attention: number) {
    const [all, renewed, left, doubtful] = [read, renumbered, skipped, attention].map(grouped);
    await expect(this.sheet.locator('.users-counts')).toHaveText(
      new RegExp(
        `^${all} gelezen\\s*=\\s*${renewed} in het bestand` +
          `\\s*\\+\\s*${left} overgeslagen\\s*\\+\\s*${doubtful} let op$`,
      ),
    );
  }

  /** The row of the table that is about an old code. */
  row(userCode: string): Locator {
    const head = this.page.getByRole('rowheader', { name: userCode, exact: true });
    return this.table.getByRole('row').filter({ has: head });
  }

  /** Rows with users, without the row of column names. */
  rows(): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }

  async showOnly(filter: string): Promise<void> {
    await this.filters()
      .getByText(new RegExp(`^${filter} \\d`))
      .click();
  }

  filters(): Locator {
    return this.sheet.getByRole('group', { name: 'Welke gebruikers wil je zien?' });
  }

  /** Unfolds everything about the file that can be corrected, unless that is open already. */
  async adjustReading(): Promise<void> {
    const summary = this.sheet.getByText('Pas aan hoe het bestand gelezen wordt');
    await expect(summary).toBeVisible();
    if (!(await this.reading('Gebruikerscode').isVisible())) await summary.click();
  }

  /** One of the choices about the file that was opened. */
  reading(label: string): Locator {
    return this.sheet.getByLabel(label, { exact: true });
  }

  async downloadImport(): Promise<Download> {
    return this.downloadBy(this.importButton);
  }

  async downloadReasons(): Promise<Download> {
    return this.downloadBy(this.sheet.getByRole('button', { name: 'Download lijst met redenen' }));
  }

  /** A part of the tool that is folded until its line is clicked. */
  fold(line: string): Locator {
    const summary = this.page.locator('summary', { hasText: line });
    return this.sheet.locator('details').filter({ has: summary }).last();
  }

  async unfold(line: string): Promise<Locator> {
    const fold = this.fold(line);
    await fold.locator('summary').first().click();
    return fold;
  }

  /** What the tool says about the file that was chosen last. */
  fileState(): Locator {
    return this.sheet.getByRole('status').first();
  }

  private async downloadBy(button: Locator): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await button.click();
    return download;
  }
}

/** A number as the page shows it: 20.000. */
function grouped(number: number): string {
  return number.toLocaleString('nl-NL').replaceAll('.', '\\.');
}

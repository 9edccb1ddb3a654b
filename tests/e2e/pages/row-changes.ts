import { expect, type Locator, type Page } from '@playwright/test';
import type { RenumberTool } from './renumber-tool.ts';

/** What the admin decides about rows, and the way back through it. */
export class RowChanges {
  readonly page: Page;
  readonly tool: RenumberTool;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly backToFile: Locator;

  constructor(tool: RenumberTool) {
    this.tool = tool;
    this.page = tool.page;
    const bar = tool.sheet.getByRole('group', { name: 'Je wijzigingen' });
    this.undo = bar.getByRole('button', { name: 'Maak ongedaan' });
    this.redo = bar.getByRole('button', { name: 'Doe opnieuw' });
    this.backToFile = bar.getByRole('button', { name: 'Zet alles terug naar het bestand' });
  }

  /** The button that opens the choices about a row. */
  button(userCode: string): Locator {
    return this.tool.row(userCode).getByRole('button', { name: /^Wijzig rij \d+, / });
  }

  /** Everything that can be decided about a row. */
  editor(userCode: string): Locator {
    const name = new RegExp(`^Rij \\d+, ${userCode.replaceAll('.', '\\.')}$`);
    return this.tool.sheet.getByRole('group', { name });
  }

  field(userCode: string): Locator {
    return this.editor(userCode).getByLabel('Nieuwe code');
  }

  async open(userCode: string): Promise<Locator> {
    await this.button(userCode).click();
    await expect(this.field(userCode)).toBeFocused();
    return this.editor(userCode);
  }

  /** Types another new code and presses Enter. */
  async changeCode(userCode: string, newUserCode: string): Promise<void> {
    await this.open(userCode);
    await this.field(userCode).fill(newUserCode);
    await this.page.keyboard.press('Enter');
    await expect(this.editor(userCode)).toBeHidden();
  }

  /** Ticks or unticks one choice about a row, and leaves the row. */
  async tick(userCode: string, label: RegExp, checked = true): Promise<void> {
    const editor = await this.open(userCode);
    await editor.getByLabel(label).setChecked(checked);
    await editor.getByRole('button', { name: 'Sluit' }).click();
  }

  async leaveOut(userCode: string): Promise<void> {
    await this.tick(userCode, /^Laat deze gebruiker weg/);
  }

  /** What was said about the last change. */
  async expectSaid(sentence: string): Promise<void> {
    await expect(this.tool.sheet.getByRole('status').filter({ hasText: sentence })).toBeVisible();
  }

  /** The focus is somewhere on the page, also after everything was drawn again. */
  async expectFocusKept(): Promise<void> {
    await expect(this.tool.sheet.locator('[aria-busy="true"]')).toHaveCount(0);
    const place = await this.page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return document.activeElement?.tagName;
    });
    expect(place).not.toBe('BODY');
  }
}

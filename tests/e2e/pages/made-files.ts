import { createHash } from 'node:crypto';
import { expect, type Locator } from '@playwright/test';
import type { RenumberTool } from './renumber-tool.ts';
import { bytesOf } from './sample-files.ts';

/** A file as it came out of the tool. */
export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The files that the tool makes, and what it tells about each. */
export class MadeFiles {
  readonly tool: RenumberTool;
  readonly list: Locator;

  constructor(tool: RenumberTool) {
    this.tool = tool;
    this.list = tool.sheet.getByRole('list', { name: 'Gemaakt' });
  }

  button(name: string | RegExp): Locator {
    return this.tool.sheet.getByRole('button', { name });
  }

  /** Downloads by a button; the page must show the same check sum as the file has. */
  async download(button: string | RegExp): Promise<Downloaded> {
    const waiting = this.tool.page.waitForEvent('download');
    await this.button(button).click();
    const download = await waiting;
    const file = { name: download.suggestedFilename(), bytes: await bytesOf(download) };
    await this.expectTold(file);
    return file;
  }

  /** The line about a file names it and its SHA-256. */
  async expectTold({ name, bytes }: Downloaded): Promise<void> {
    const line = this.list.getByRole('listitem').filter({ hasText: `${name} ` });
    await expect(line).toContainText(createHash('sha256').update(bytes).digest('hex'));
  }
}

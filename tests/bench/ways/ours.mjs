// @ts-check
import { MessageBreak } from '../../../src/files/message-break.ts';
import { DiskFile } from '../disk-file.mjs';
import { renumberFile } from '../renumber-file.ts';

// At its first message Node loads a part of itself, some 70 ms that a browser does not need.
const messages = new MessageBreak();
await messages.pause();
messages.close();

/** @type {import('../job.mjs').Way} */
export async function run({ path, set }) {
  return renumberFile(new DiskFile(path), set);
}

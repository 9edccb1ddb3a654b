import type { HandOverChoice } from '../../../src/domain/run/hand-over/hand-over.ts';
import { frameBody } from '../../../src/domain/run/hand-over/link-frame.ts';
import { writeLink } from '../../../src/domain/run/hand-over/link.ts';
import { makeHandOver } from '../../../src/domain/run/hand-over/make-hand-over.ts';
import { crc32 } from '../../../src/files/zip/crc32.ts';
import { thursday } from '../../unit/domain/run/hand-over/thursday.ts';

const page = '/omgeving-overzetten/';
const everything: HandOverChoice = {
  parts: ['values', 'progress', 'notes'],
  from: 'Jasmijn',
  step: 'hulpgebruiker-toevoegen',
};

/** A link to a run that stopped half-way, as a colleague would make it. */
export async function linkTo(
  choice: Partial<HandOverChoice> = {},
  { runbook = 'omgeving-overzetten', passphrase = '' } = {},
): Promise<string> {
  const here = { runbook, content: 1 };
  const { handOver } = makeHandOver(thursday, { ...everything, ...choice }, here, new Date());
  const writing = await writeLink(handOver, { page, passphrase });
  if (writing.status !== 'written') throw new Error('Expected a link, found a file.');
  return writing.address;
}

/** A link that a later version of the site could make. */
export function laterLink(): string {
  const [, , length] = /^d=(..)(...)/.exec(frameBody('p', 'abc')) ?? [];
  const sum = crc32(new TextEncoder().encode(`2p${String(length)}abc`));
  return `${page}#d=2p${String(length)}${sum.toString(36).padStart(7, '0')}abc`;
}

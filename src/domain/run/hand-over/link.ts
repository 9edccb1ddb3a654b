import { fromBase64Url, toBase64Url } from '../../../files/base64-url.ts';
import { latestOrder, type HandOver } from './hand-over.ts';
import { frameBody, linkVersion, readFrame } from './link-frame.ts';
import { lock, unlock } from './passphrase.ts';
import { packHandOver, unpackHandOver } from './payload.ts';

/** Signs of a whole address; Teams cuts longer ones. */
export const longestAddress = 2000;

/** An address, or how long it would be: then a file is the way. */
export type LinkWriting =
  | { readonly status: 'written'; readonly address: string }
  | { readonly status: 'too-long'; readonly length: number };

/** What a link says, or why it says nothing; never a part of it. */
export type LinkReading =
  | { readonly status: 'read'; readonly handOver: HandOver }
  | { readonly status: 'refused'; readonly issue: LinkIssue };

export type LinkIssue =
  /** A sign is missing, extra or another one, or it was never a link of this site. */
  | { readonly code: 'link.incomplete' }
  /** Made by a later version of this site. */
  | { readonly code: 'link.newer' }
  /** Complete, and to be opened with a passphrase. */
  | { readonly code: 'link.locked' }
  | { readonly code: 'link.wrong-passphrase' }
  /** Complete, and about the runbook at another address. */
  | { readonly code: 'link.other-runbook'; readonly runbook: string };

/**
 * The address of a page with a hand-over behind the `#`, in `A–Z a–z 0–9 - _`. `page` is the address
 * without `#`; an empty passphrase locks nothing.
 */
export async function writeLink(
  handOver: HandOver,
  { page, passphrase = '' }: { page: string; passphrase?: string },
): Promise<LinkWriting> {
  const packed = await packHandOver(handOver);
  const locked = passphrase.trim() === '' ? undefined : await lock(packed, passphrase);
  const fragment = frameBody(locked ? 'l' : 'p', toBase64Url(locked ?? packed));
  const address = `${page}#${fragment}`;
  if (address.length > longestAddress) return { status: 'too-long', length: address.length };
  return { status: 'written', address };
}

/**
 * Reads what stands behind the `#` of an address, on the page of a runbook. Reports `link.*`; damage
 * is known before the passphrase is asked.
 */
export async function readLink(
  fragment: string,
  { runbook, passphrase }: { runbook: string; passphrase?: string },
): Promise<LinkReading> {
  const frame = readFrame(fragment);
  if (frame === undefined || frame.version < linkVersion) return refuse('link.incomplete');
  const known = frame.version === linkVersion && /[pl]/.test(frame.kind);
  if (!known) return refuse('link.newer');
  const bytes = fromBase64Url(frame.body);
  if (bytes === undefined) return refuse('link.incomplete');
  if (frame.kind === 'p') return readPacked(bytes, runbook);
  if (passphrase === undefined) return refuse('link.locked');
  const packed = await unlock(bytes, passphrase);
  return packed ? readPacked(packed, runbook) : refuse('link.wrong-passphrase');
}

async function readPacked(bytes: Uint8Array<ArrayBuffer>, runbook: string): Promise<LinkReading> {
  const handOver = await unpackHandOver(bytes).catch(() => undefined);
  if (handOver === undefined || handOver.events.some(({ order }) => order > latestOrder))
    return refuse('link.incomplete');
  return judgeRunbook(handOver, runbook);
}

function judgeRunbook(handOver: HandOver, runbook: string): LinkReading {
  return handOver.runbook === runbook
    ? { status: 'read', handOver }
    : {
        status: 'refused',
        issue: { code: 'link.other-runbook', runbook: handOver.runbook },
      };
}

function refuse(code: Exclude<LinkIssue['code'], 'link.other-runbook'>): LinkReading {
  return { status: 'refused', issue: { code } };
}

import { deflate, inflate } from '../../../files/deflate.ts';
import { readJson } from '../../../files/read-json.ts';
import type { HandOver } from './hand-over.ts';
import { packEvents, unpackEvents } from './pack-events.ts';
import { readDescription } from './read-description.ts';

/** More than any run that fits in an address, and little to hold. */
const mostBytes = 100_000;

/** A hand-over as packed JSON. */
export function packHandOver(handOver: HandOver): Promise<Uint8Array<ArrayBuffer>> {
  const { runbook, content, run, at, from, step, warnAfter, events } = handOver;
  const about = [runbook, content, run, at, from, step, warnAfter].map((part) => part ?? 0);
  return deflate(new TextEncoder().encode(JSON.stringify([...about, ...packEvents(events)])));
}

/** The hand-over back; undefined where anything in it is not what it should be. */
export async function unpackHandOver(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<HandOver | undefined> {
  const unpacked = await inflate(bytes, mostBytes);
  const json = unpacked && readJson(new TextDecoder().decode(unpacked));
  if (json?.status !== 'read' || !Array.isArray(json.value)) return undefined;
  const list = json.value as unknown[];
  const [runbook, content, run, at, from, step, warnAfter] = list.map((part) => part || undefined);
  const about = readDescription({ runbook, content: content ?? 0, run, at, from, step, warnAfter });
  const events = unpackEvents(list.slice(7));
  return about && events && { ...about, events };
}

import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64Url } from '../../../../../src/files/base64-url.ts';
import { crc32 } from '../../../../../src/files/zip/crc32.ts';
import type { HandOver } from '../../../../../src/domain/run/hand-over/hand-over.ts';
import { frameBody } from '../../../../../src/domain/run/hand-over/link-frame.ts';
import { readLink, writeLink } from '../../../../../src/domain/run/hand-over/link.ts';
import { looksLikeHandOver } from '../../../../../src/domain/run/hand-over/looks-like-hand-over.ts';
import { makeHandOver } from '../../../../../src/domain/run/hand-over/make-hand-over.ts';
import published from '../../../../built/published-ids.json' with { type: 'json' };
import { anyRun } from '../any-run.ts';
import { thursday } from './thursday.ts';

const page = 'https://draaiboek.example/omgeving-overzetten/';
const runbook = 'omgeving-overzetten';
const here = { runbook, content: 12 };
const now = new Date('2026-11-21T13:30:05Z');
const incomplete = { status: 'refused', issue: { code: 'link.incomplete' } };
const everything = { parts: ['values', 'progress', 'notes'], from: 'JV', step: 'nummer' } as const;
const { handOver } = makeHandOver(thursday, everything, here, now);
const fragment = await fragmentOf(handOver);

async function fragmentOf(handOver: HandOver, passphrase = ''): Promise<string> {
  const written = await writeLink(handOver, { page, passphrase });
  if (written.status !== 'written') throw new Error('Expected a link, found a file.');
  return written.address.slice(page.length + 1);
}

function read(fragment: string, passphrase?: string) {
  return readLink(fragment, { runbook, ...(passphrase === undefined ? {} : { passphrase }) });
}

/** A link whose length and checksum are right, with a payload that nobody of this site wrote. */
function forge(payload: unknown): string {
  const json = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return frameBody('p', toBase64Url(deflateRawSync(json)));
}

describe('a link', () => {
  test('gives back any run as it stood', async () => {
    await fc.assert(
      fc.asyncProperty(anyRun, async (run) => {
        const { handOver } = makeHandOver(run, everything, here, now);
        const written = await writeLink(handOver, { page });
        if (written.status === 'too-long') return;
        expect(await read(written.address.slice(page.length + 1))).toEqual({
          status: 'read',
          handOver,
        });
      }),
    );
  });

  test('gives back a place without a run', async () => {
    const { handOver } = makeHandOver(
      undefined,
      { parts: [], from: 'Zoë', step: 'nummer', warnAfter: '2026-12-01' },
      here,
      now,
    );
    expect(handOver.events).toEqual([]);
    expect(await read(await fragmentOf(handOver))).toEqual({ status: 'read', handOver });
  });

  test('is an address of letters, digits, - and _ behind d=', () => {
    expect(fragment).toMatch(/^d=[A-Za-z0-9_-]+$/);
  });

  test('of a day of work takes less than half of the room', () => {
    expect(handOver.events.length).toBeGreaterThan(25);
    expect(fragment.length).toBeLessThan(1000);
  });

  test('that would be longer than 2,000 signs is a file, and says how long it would be', async () => {
    const note = thursday.events.find(({ kind }) => kind === 'note')!;
    const noise = Array.from({ length: 120 }, (_, at) => ({
      ...note,
      id: `n${String(at).padStart(7, '0')}`,
      text: `Afspraak ${String(at * 7919)} over nummer ${String(at ** 5)}`,
    }));
    const long = { ...handOver, events: [...handOver.events, ...noise] };
    const written = await writeLink(long, { page });
    expect(written.status).toBe('too-long');
    expect(written).toHaveProperty('length', expect.any(Number));
    expect((written as { length: number }).length).toBeGreaterThan(2000);
  });

  test('of another runbook names that runbook', async () => {
    expect(await readLink(fragment, { runbook: 'token-uitgeven' })).toEqual({
      status: 'refused',
      issue: { code: 'link.other-runbook', runbook },
    });
  });
});

describe('damage', () => {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=%. +<';

  function* mutations(): Generator<string> {
    for (let at = 0; at < fragment.length; at++) {
      const before = fragment.slice(0, at);
      const after = fragment.slice(at + 1);
      for (const turn of [1, 4, 7, 13, 26, 31, 40, 47, 52, 61]) {
        const other = signs[(signs.indexOf(fragment[at]!) + turn) % signs.length]!;
        if (other !== fragment[at]) yield before + other + after;
      }
      yield before;
      yield before + after;
      yield before + signs[at % signs.length]! + fragment.slice(at);
      if (after !== '' && after[0] !== fragment[at])
        yield before + after[0]! + fragment[at]! + after.slice(1);
      const swapped = fragment[at]!.toUpperCase();
      if (swapped !== fragment[at]) yield before + swapped + after;
    }
  }

  test('of one sign anywhere makes a link incomplete: changed, cut, gone, extra or swapped', async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const mutated of mutations()) {
      count++;
      const reading = await read(mutated);
      if (JSON.stringify(reading) !== JSON.stringify(incomplete)) wrong.push(mutated);
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(10_000);
  });

  test('of several signs never gives something else than what was sent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(fragment.length), fc.nat(3), fc.string({ maxLength: 4 })), {
          minLength: 1,
          maxLength: 5,
        }),
        async (edits) => {
          let mutated = fragment;
          for (const [at, length, text] of edits)
            mutated = mutated.slice(0, at) + text + mutated.slice(at + length);
          if (mutated !== fragment) expect(await read(mutated)).toEqual(incomplete);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is all there is in a text that was never a link', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300 }), async (text) => {
        expect(await read(text)).toEqual(incomplete);
        expect(await read(`d=${text}`)).toEqual(incomplete);
      }),
      { numRuns: 1000 },
    );
  });

  test('is seen as a link that was meant, as long as something of it is there', () => {
    for (let length = 2; length <= fragment.length; length++)
      expect(looksLikeHandOver(fragment.slice(0, length)), String(length)).toBe(true);
    expect(looksLikeHandOver(fragment.slice(1))).toBe(true);
    expect(looksLikeHandOver(encodeURIComponent(fragment))).toBe(true);
  });

  test('is not suspected in the id of any step', () => {
    const ids = Object.values(published).flat();
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter(looksLikeHandOver)).toEqual([]);
  });

  test.each(['', 'nummer', 'aanvraag-invullen', 'vraag', 'vraag=omnummeren', 'de-bron', 'dossier'])(
    'is not suspected in "#%s"',
    (place) => {
      expect(looksLikeHandOver(place)).toBe(false);
    },
  );
});

describe('a later version', () => {
  function reframe(head: string, body: string): string {
    const length = body.length.toString(36).padStart(3, '0');
    const bytes = new TextEncoder().encode(`${head}${length}${body}`);
    return `d=${head}${length}${crc32(bytes).toString(36).padStart(7, '0')}${body}`;
  }

  test.each([
    ['of the format', '2p'],
    ['with another way to pack', '1z'],
  ])('%s is told from damage', async (_reason, head) => {
    expect(await read(reframe(head, 'abc'))).toEqual({
      status: 'refused',
      issue: { code: 'link.newer' },
    });
  });

  test('is not what a version before the first one is', async () => {
    expect(await read(reframe('0p', 'abc'))).toEqual(incomplete);
  });
});

describe('a forged link gives a sentence and nothing else:', () => {
  const [head, events] = [
    [runbook, 12, 'bbbbbbbb', handOver.at, 0, 0, 0],
    ['sv', [['aaaaaaaacccccccc'], 'x']],
  ];
  const stamps: unknown[] = ['aaaaaaaacccccccc', 'l2k1j0a0 1', [0, 0], [0, 60], []];
  const good = [...head, 'sv', stamps, [[0, 3]], ['targetNumber', ['12345']]];

  test('the pattern of these cases itself is read', async () => {
    expect(await read(forge(good))).toMatchObject({ status: 'read' });
  });

  test.each<[string, unknown]>([
    ['no JSON', '{"a":'],
    ['an object', { runbook }],
    ['nothing', []],
    ['no events', head],
    ['events that are too few', [...head, ...events]],
    ['a runbook elsewhere', good.with(0, '//evil.example')],
    ['a run that is no id', good.with(2, '<script>')],
    ['a sender of a whole page', good.with(4, 'x'.repeat(101))],
    ['a sender that is a list', good.with(4, ['JV'])],
    ['a step with markup', good.with(5, '<img src=x onerror=alert(1)>')],
    ['a day that is none', good.with(6, '2026-99-99')],
    ['letters of kinds that are none', good.with(7, 'sx')],
    ['kinds that are a list', good.with(7, ['s', 'v'])],
    ['more kinds than events', good.with(7, 'svvvvv')],
    ['columns that are texts', good.with(8, 'aaaa')],
    ['an order after 2200', good.with(8, stamps.with(1, 'zzzzzzzzz 1'))],
    ['an order that is no number', good.with(8, stamps.with(1, '! !'))],
    ['a time beyond all times', good.with(8, stamps.with(2, [0, 1e300]))],
    ['a zone of half a minute', good.with(8, stamps.with(3, [0, 1.5]))],
    ['places that do not exist', good.with(8, stamps.with(3, [-1, 60, 1e9, 60]))],
    ['initials that are an object', good.with(8, stamps.with(4, [0, { a: 1 }]))],
    ['a key that is a prototype', good.with(10, ['__proto__', ['12345']])],
    ['a text that is an object', good.with(10, ['targetNumber', [{ text: 1 }]])],
    ['a text longer than a note', good.with(10, ['targetNumber', ['x'.repeat(4001)]])],
    ['nested a hundred thousand deep', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['polluting', '[{"__proto__":{"polluted":1}},{"constructor":{"prototype":{"polluted":1}}}]'],
  ])('%s', async (_reason, payload) => {
    expect(await read(forge(payload))).toEqual(incomplete);
    expect({}).not.toHaveProperty('polluted');
  });

  test('bytes that are not packed', async () => {
    expect(await read(frameBody('p', toBase64Url(new Uint8Array(100).fill(255))))).toEqual(
      incomplete,
    );
  });

  test('bytes after the end of what is packed', async () => {
    const packed = deflateRawSync(JSON.stringify(good));
    const longer = new Uint8Array([...packed, ...new Uint8Array(20)]);
    expect(await read(frameBody('p', toBase64Url(longer)))).toEqual(incomplete);
  });

  test('a bomb of 30 MB in an address of 40 kB', async () => {
    const bomb = frameBody('p', toBase64Url(deflateRawSync(Buffer.alloc(30_000_000, '['))));
    expect(bomb.length).toBeLessThan(45_000);
    expect(await read(bomb)).toEqual(incomplete);
  });

  test('an address of a megabyte', async () => {
    expect(await read(`d=1p${'a'.repeat(1_000_000)}`)).toEqual(incomplete);
  });
});

describe('a locked link', () => {
  const passphrase = 'vier losse woorden samen';

  test('is opened by its passphrase alone, also when an é is typed in another way', async () => {
    const locked = await fragmentOf(handOver, `${passphrase} caf\u00e9`);
    expect(await read(locked)).toEqual({ status: 'refused', issue: { code: 'link.locked' } });
    expect(await read(locked, 'iets anders')).toEqual({
      status: 'refused',
      issue: { code: 'link.wrong-passphrase' },
    });
    expect(await read(locked, ` ${passphrase} cafe\u0301\n`)).toEqual({ status: 'read', handOver });
  });

  test('is another one each time, and shows nothing of what is in it', async () => {
    const [one, other] = await Promise.all([
      fragmentOf(handOver, passphrase),
      fragmentOf(handOver, passphrase),
    ]);
    expect(one).not.toBe(other);
    expect(one).not.toContain(fragment.slice(14, 40));
  });

  test('that is damaged says so before the passphrase is asked', async () => {
    const locked = await fragmentOf(handOver, passphrase);
    expect(await read(`${locked.slice(0, 60)}A${locked.slice(61)}`)).toEqual(
      locked[60] === 'A' ? { status: 'refused', issue: { code: 'link.locked' } } : incomplete,
    );
    expect(await read(locked.slice(0, -1))).toEqual(incomplete);
  });

  test('that was forged does not open', async () => {
    const short = frameBody('l', 'AAAA');
    expect(await read(short, passphrase)).toEqual({
      status: 'refused',
      issue: { code: 'link.wrong-passphrase' },
    });
  });
});

import { describe, expect, test } from 'vitest';
import {
  makeCountsSpeaker,
  makeJobSpeaker,
} from '../../../../src/widgets/read-users/speak-jobs.ts';

describe('of a job', () => {
  const job = () => ({ stop: () => undefined });
  const at = (done: number) => ({ working: 'reading', progress: `${String(done)} MB` });

  test('that is over within a second nothing is said', () => {
    const said: string[] = [];
    const speak = makeJobSpeaker((sentence) => said.push(sentence));
    const short = job();
    for (const now of [50_000, 50_060, 50_940]) speak(short, at(1), now);
    expect(said).toEqual([]);
  });

  test('that takes longer it is said what it is, and then how far it is every five seconds', () => {
    const said: [number, string][] = [];
    const long = job();
    let now = 0;
    const speak = makeJobSpeaker((sentence) => said.push([now, sentence]));
    for (now = 0; now <= 12_000; now += 60) speak(long, at(now / 60), now);
    expect(said).toEqual([
      [1_020, 'reading'],
      [6_060, '101 MB'],
      [11_100, '185 MB'],
    ]);
  });

  test('without news of how far it is only what it is gets said', () => {
    const said: string[] = [];
    const speak = makeJobSpeaker((sentence) => said.push(sentence));
    const long = job();
    for (const now of [0, 2_000, 9_000])
      speak(long, { working: 'reading', progress: undefined }, now);
    expect(said).toEqual(['reading']);
  });

  test('that comes right after another the second begins anew', () => {
    const said: string[] = [];
    const speak = makeJobSpeaker((sentence) => said.push(sentence));
    const [first, second] = [job(), job()];
    for (const now of [0, 900]) speak(first, at(1), now);
    for (const now of [950, 1_900]) speak(second, at(2), now);
    expect(said).toEqual([]);
    speak(second, at(3), 1_950);
    expect(said).toEqual(['reading']);
  });
});

describe('counts are said', () => {
  interface News {
    readonly counts: string;
    readonly outdated?: boolean;
    readonly now?: number;
  }
  const cases: readonly { why: string; news: readonly News[]; said: readonly string[] }[] = [
    { why: 'once they are there', news: [{ counts: '12 read' }], said: ['12 read'] },
    {
      why: 'when they are other ones',
      news: [
        { counts: '12 read' },
        { counts: '12 read', outdated: true, now: 100 },
        { counts: '13 read', now: 200 },
      ],
      said: ['12 read', '13 read'],
    },
    {
      why: 'not again when they are the same at once',
      news: [
        { counts: '12 read' },
        { counts: '12 read', outdated: true, now: 100 },
        { counts: '12 read', now: 200 },
      ],
      said: ['12 read'],
    },
    {
      why: 'again when it took long, for that job was told of',
      news: [
        { counts: '12 read' },
        { counts: '12 read', outdated: true, now: 100 },
        { counts: '12 read', outdated: true, now: 900 },
        { counts: '12 read', now: 1_100 },
      ],
      said: ['12 read', '12 read'],
    },
  ];

  test.each(cases)('$why', ({ news, said: expected }) => {
    const said: string[] = [];
    const speak = makeCountsSpeaker((sentence) => said.push(sentence));
    for (const { counts, outdated = false, now = 0 } of news) speak(counts, outdated, now);
    expect(said).toEqual(expected);
  });
});

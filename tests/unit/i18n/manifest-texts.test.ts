import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manifestSchema } from '../../../src/authoring/manifest-schema.ts';
import { adviceCodes } from '../../../src/domain/connectors/advice-codes.ts';
import {
  authenticationKinds,
  emptyManifest,
  type ConnectorManifest,
} from '../../../src/domain/connectors/connector-manifest.ts';
import { findSecret } from '../../../src/domain/connectors/find-secret.ts';
import { readJson } from '../../../src/files/read-json.ts';
import { findProblems } from '../../../src/domain/connectors/sources/read-manifest.ts';
import { manifestTexts as en } from '../../../src/i18n/en/manifest-texts.ts';
import { handOverText } from '../../../src/i18n/hand-over-text.ts';
import { checklistMarkdown, labelChecklist } from '../../../src/i18n/manifest-checklist.ts';
import { labelReadThrough, readThroughMarkdown } from '../../../src/i18n/manifest-outputs.ts';
import { manifestTexts as nl } from '../../../src/i18n/nl/manifest-texts.ts';
import { anyManifest } from '../domain/connectors/any-manifest.ts';

const languages = [
  ['nl', nl],
  ['en', en],
] as const;
const seed = 20261122;

const manifest: ConnectorManifest = {
  ...emptyManifest('Roosterapp', '2026-11-22'),
  environment: { code: 'T31399AB' },
  userGroup: { code: 'ROOSTER' },
  connectorUser: { kind: 'system', code: '31399.ROOSTER' },
  authentication: {
    kind: 'oauth-client',
    clientId: 'rooster',
    secretExpires: '2027-05-01',
    form: 'client ID en secret',
    handedOver: { how: 'een link uit de kluis', on: '2026-11-23' },
  },
  getConnectors: [{ id: 'Bakkerij_Verlof', purpose: 'resterend verlof', fields: ['Uren'] }],
  updateConnectors: [{ id: 'HrAbsence', methods: ['POST'] }],
  deviations: [
    { advice: 'addresses.none', reason: 'geen vast adres' },
    { advice: 'later.code', reason: 'volgt' },
  ],
};

describe.each(languages)('the texts of a manifest in %s', (_language, texts) => {
  test('say of every advice what it is, what to do and where it comes from', () => {
    const unfit = adviceCodes.filter((code) => {
      const { title, text, source } = texts.advice(code);
      return !/[^.]$/.test(title) || !/\.$/.test(text) || !/^https:\/\/\S+$/.test(source.url);
    });
    expect(unfit).toEqual([]);
  });

  test('name every part of the schema', () => {
    const unnamed = pathsOf(manifestSchema('https://voorbeeld.nl/')).filter(
      (path) => texts.placeName(path) === path,
    );
    expect(unnamed).toEqual([]);
  });

  test('name an entry by its number, and a part of a later version by itself', () => {
    expect(texts.placeName('getConnectors.2.id')).toMatch(/GetConnector .*3/);
    expect(texts.placeName('webhooks.0.url')).toMatch(/webhooks\.url .*1/);
    expect(texts.placeName('constructor')).toBe('constructor');
    expect(texts.placeName('')).not.toBe('');
  });

  test('tell every problem with its place', () => {
    const problems = findProblems({
      version: 0,
      madeOn: 'gisteren',
      application: { name: '' },
      environment: { code: 'x', type: 'x' },
      getConnectors: [{ id: 'x'.repeat(101) }, { id: 'a\nb' }, {}],
      updateConnectors: 'x',
    });
    const told = problems.map((problem) => texts.manifestProblem(problem));
    expect(told.filter((sentence) => !/^[A-Z][^:]+: .+\.$/.test(sentence))).toEqual([]);
    expect(new Set(told).size).toBe(problems.length);
  });

  test.each([
    '',
    '{"a": 1',
    '["a',
    '["a\tb"]',
    '[1,]',
    '[1 2]',
    '1 2',
    '{“a”: 1}',
    '{//',
    '['.repeat(101),
  ])('tell where the fault in %j is', (json) => {
    const reading = readJson(json.slice(0, 120));
    const told = reading.status === 'refused' ? texts.jsonFault(reading.fault) : '';
    expect(told).toMatch(json === '' ? /\.$/ : /(regel|line) 1, (teken|character) \d+/);
  });
});

describe.each(languages)('the hand-over text in %s', (_language, texts) => {
  test('holds what a developer needs, and not the user', () => {
    const text = handOverText(manifest, texts);
    const needed = [
      'Roosterapp',
      'https://31399.resttest.afas.online/ProfitRestServices',
      'Bakkerij_Verlof',
      'resterend verlof',
      'HrAbsence',
      'POST',
      'een link uit de kluis',
      texts.day('2027-05-01'),
    ];
    expect(needed.filter((part) => !text.includes(part))).toEqual([]);
    expect(text).not.toContain('31399.ROOSTER');
    expect(text).not.toContain('geen vast adres');
  });

  test.each([...authenticationKinds, undefined])('says with %s how the secret comes', (kind) => {
    const { separately } = texts.handOver;
    const authentication = kind === undefined ? undefined : { kind };
    const text = handOverText({ ...manifest, authentication }, texts);
    expect(text).toContain(separately[kind ?? 'unknown']);
    expect(text).toContain(texts.handOver.never);
  });

  test('has one line per thing and no secret, for any manifest', () => {
    fc.assert(
      fc.property(anyManifest, (one) => {
        const text = handOverText(one, texts);
        expect(findSecret(text)).toBeUndefined();
        expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000]/);
        const entries = text.split('\n').filter((line) => line.startsWith('- '));
        expect(entries.length).toBeGreaterThanOrEqual(one.getConnectors.length);
      }),
      { seed, numRuns: 60 },
    );
  });
});

describe.each(languages)('the results in %s', (language, texts) => {
  test('hold no secret, for any manifest', () => {
    fc.assert(
      fc.property(anyManifest, (one) => {
        expect(findSecret(readThroughMarkdown(one, texts))).toBeUndefined();
        expect(findSecret(checklistMarkdown(one, texts))).toBeUndefined();
      }),
      { seed, numRuns: 40 },
    );
  });

  test('label every row and task', () => {
    const labels = labelReadThrough(manifest, texts).flatMap(({ title, rows }) => [
      title,
      ...rows.map(({ label }) => label),
    ]);
    const tasks = labelChecklist(manifest, texts).flatMap(({ title, items }) => [
      title,
      ...items.map(({ task }) => task),
    ]);
    expect([...labels, ...tasks].filter((label) => !/\S/.test(label))).toEqual([]);
  });

  test('name choices and advice in words', () => {
    const text = readThroughMarkdown(manifest, texts);
    expect(text).toContain(texts.choices.connectorUser.system);
    expect(text).toContain(`${texts.advice('addresses.none').title}: geen vast adres`);
    expect(text).toContain('later.code: volgt');
    expect(text).not.toContain('oauth-client');
  });

  test('write days as people do, and never as a file does', () => {
    const day = { nl: '1 mei 2027', en: '1 May 2027' }[language];
    for (const write of [readThroughMarkdown, checklistMarkdown, handOverText]) {
      expect(write(manifest, texts)).toContain(day);
      expect(write(manifest, texts)).not.toMatch(/\d{4}-\d\d-\d\d/);
    }
  });

  test('tick what was done', () => {
    const text = checklistMarkdown(manifest, texts, new Set(['connector.get:Bakkerij_Verlof']));
    expect(text.match(/^- \[x\] .*$/gm)).toEqual([
      `- [x] ${texts.checklist.tasks['connector.get']} \`Bakkerij_Verlof\`: resterend verlof`,
    ]);
  });
});

test('the checklist comes back to a screen where the work does', () => {
  const titles = labelChecklist(manifest, nl).map(({ title }) => title);
  const { groups, users, definitions, outside } = nl.checklist.screens;
  const appConnector = nl.checklist.screens['app-connector'];
  expect(titles).toEqual(
    [groups, users, groups, definitions, appConnector, outside].map(({ title }) => title),
  );
});

interface Part {
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
}

function pathsOf(part: Part, path = ''): string[] {
  const inItems = part.items ? pathsOf(part.items, path) : [];
  const names = Object.entries(part.properties ?? {}).flatMap(([name, one]) => {
    const place = path === '' ? name : `${path}.${name}`;
    return [place, ...pathsOf(one, place)];
  });
  return [...inItems, ...names];
}

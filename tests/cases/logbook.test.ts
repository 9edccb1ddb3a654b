import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hideValues } from '../../src/domain/run/hide-values.ts';
import { writeLogCsv, writeLogMarkdown } from '../../src/domain/run/log-document.ts';
import { parseRun } from '../../src/domain/run/read-run.ts';
import type { Run } from '../../src/domain/run/run.ts';
import { logDocument as documentEn } from '../../src/i18n/en/log-document.ts';
import { logSentences as sentencesEn } from '../../src/i18n/en/log.ts';
import { describeLog, tabulateLog, type LogAbout } from '../../src/i18n/log-documents.ts';
import { hideNames, type LogNames } from '../../src/i18n/log-names.ts';
import { logDocument as documentNl } from '../../src/i18n/nl/log-document.ts';
import { logSentences as sentencesNl } from '../../src/i18n/nl/log.ts';

interface Case {
  readonly why: string;
  readonly language: 'nl' | 'en';
  readonly hidden?: boolean;
}

const folder = new URL('logbook/', import.meta.url);
const catalogs = {
  nl: { logSentences: sentencesNl, logDocument: documentNl },
  en: { logSentences: sentencesEn, logDocument: documentEn },
};

/** What the page of a runbook would give. */
const names: LogNames = {
  steps: new Map([
    ['aanvraag-invullen', { number: 6, title: 'Vul de aanvraag in' }],
    ['aanvraag-voltooien', { number: 7, title: 'Voltooi de aanvraag' }],
    ['importbestand-maken', { number: 10, title: 'Maak het importbestand' }],
  ]),
  values: new Map([
    ['targetNumber', 'Nieuw deelnemersnummer'],
    ['targetLetters', 'Letters van de kopie'],
    ['targetName', 'Naam van de kopie'],
    ['helperUser', 'Meewerkgebruiker'],
    ['copyAction', 'Keuze bij Actie'],
  ]),
  options: new Map([['copyAction=04', '04 Kopie met dossierbijlagen']]),
  checks: new Map([
    ['upn-bekend', { text: 'Je weet of 12345.Joopie een UPN heeft.', step: 'aanvraag-invullen' }],
  ]),
  questions: new Map([
    ['bestanden-weg', 'Zijn de bestanden weg?'],
    ['tokens-overgedragen', 'Zijn de tokens over?'],
  ]),
};

const about = {
  runbook: 'Omgeving overzetten',
  address: 'https://draaiboek.example/omgeving-overzetten/',
  content: 2,
  now: '2026-11-22T08:00:00+01:00',
};

function readCase(path: URL): { given: Case; run: Run; about: LogAbout } {
  const given = JSON.parse(readFileSync(new URL('case.json', path), 'utf8')) as Case;
  const reading = parseRun(readFileSync(new URL('run.json', path), 'utf8'));
  if (!('run' in reading)) throw new Error(`Expected a run, found one that is ${reading.problem}.`);
  if (given.hidden !== true)
    return { given, run: reading.run, about: { ...about, names, hidden: false } };
  const { hiddenWords } = catalogs[given.language].logDocument;
  const { run, hide } = hideValues(reading.run, hiddenWords, new Set(['copyAction']));
  return { given, run, about: { ...about, names: hideNames(names, hide), hidden: true } };
}

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const path = new URL(`${name}/`, folder);
  const { given, run, about } = readCase(path);
  const catalog = catalogs[given.language];

  test(`${given.why} (Markdown)`, () => {
    const expected = readFileSync(new URL('expected.md', path), 'utf8');
    expect(writeLogMarkdown(describeLog(run, about, catalog))).toBe(expected);
  });

  test.runIf(existsSync(new URL('expected.csv', path)))(`${given.why} (CSV)`, async () => {
    const expected = readFileSync(new URL('expected.csv', path), 'utf8');
    const made = await writeLogCsv(tabulateLog(run, about, catalog)).arrayBuffer();
    expect(Buffer.from(made).toString('utf8')).toBe(expected);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import definitions from '../../../../content/values.json' with { type: 'json' };
import {
  connectionAnswers,
  readAnswers,
  walkQuestions,
} from '../../../../src/domain/connectors/connection-check.ts';
import {
  allQuestions,
  conditionsOf,
  orderQuestions,
  type ConnectionQuestion,
} from '../../../../src/domain/connectors/connection-questions.ts';

const always = allQuestions.filter((question) => conditionsOf(question).length === 0);

describe('orderQuestions', () => {
  test.each<[choices: Record<string, string>, extra: ConnectionQuestion[]]>([
    [
      { authentication: 'classic', connectingUser: 'system', environmentKind: 'production' },
      ['token', 'token-vorm'],
    ],
    [
      { authentication: 'client', connectingUser: 'system', environmentKind: 'accept' },
      ['accept', 'client-secret', 'connector-gebruiker'],
    ],
    [
      { authentication: 'login', connectingUser: 'people', environmentKind: 'test' },
      ['persoon', 'client-secret', 'redirect-url', 'opnieuw-inloggen'],
    ],
  ])('asks with %j what goes for all and what goes for that', (choices, extra) => {
    const asked = orderQuestions(choices);
    expect([...asked].sort()).toEqual([...always, ...extra].sort());
    expect(asked).toEqual(allQuestions.filter((question) => asked.includes(question)));
  });

  test('asks everything as long as nothing is chosen', () => {
    expect(orderQuestions({})).toEqual(allQuestions);
  });

  test('begins with what is likely, as far as it is asked', () => {
    const likely: ConnectionQuestion[] = ['token', 'redirect-url', 'omgeving'];
    const asked = orderQuestions({ authentication: 'login' }, likely);
    expect(asked.slice(0, 3)).toEqual(['redirect-url', 'omgeving', 'groep']);
    expect(asked).not.toContain('token');
  });

  test('goes from the group to the environment', () => {
    const main: ConnectionQuestion[] = [
      ...(['groep', 'token', 'app-connector-actief', 'connector-opgenomen'] as const),
      ...(['filterrechten', 'adres-toegestaan', 'omgeving'] as const),
    ];
    expect(orderQuestions({}).filter((question) => main.includes(question))).toEqual(main);
  });
});

test.each(allQuestions.flatMap(conditionsOf))('%s is a choice of the site', (choice) => {
  const definition = definitions.find(({ key }) => key === choice);
  expect(definition?.kind).toBe('choice');
});

describe('walkQuestions', () => {
  const order: ConnectionQuestion[] = ['groep', 'token', 'omgeving'];

  test('begins at the first question', () => {
    expect(walkQuestions(order, {})).toEqual({ answered: [], state: 'asking', question: 'groep' });
  });

  test('goes on after yes, unknown and mended', () => {
    expect(walkQuestions(order, { groep: 'unknown', token: 'mended' })).toEqual({
      answered: ['groep', 'token'],
      state: 'asking',
      question: 'omgeving',
    });
  });

  test('stops at no, whatever was answered behind it', () => {
    expect(walkQuestions(order, { groep: 'yes', token: 'no', omgeving: 'yes' })).toEqual({
      answered: ['groep', 'token'],
      state: 'cause-found',
      question: 'token',
    });
  });

  test('asks a question that came in front, and keeps the answers behind it', () => {
    const found = walkQuestions(['filterrechten', ...order], { groep: 'yes', token: 'yes' });
    expect(found).toMatchObject({ state: 'asking', question: 'filterrechten' });
  });

  test('names what stayed open when nothing is found', () => {
    const answers = { groep: 'yes', token: 'unknown', omgeving: 'mended' } as const;
    expect(walkQuestions(order, answers)).toEqual({
      answered: order,
      state: 'nothing-found',
      open: ['token'],
    });
  });

  test('comes to an end for any answers, one question at a time', () => {
    const choices = fc.record({
      authentication: fc.constantFrom('client', 'login', 'classic', undefined),
      connectingUser: fc.constantFrom('system', 'people', undefined),
      environmentKind: fc.constantFrom('production', 'test', 'accept', undefined),
    });
    const answer = fc.constantFrom(...connectionAnswers);
    fc.assert(
      fc.property(
        choices,
        fc.infiniteStream(answer),
        fc.subarray(allQuestions),
        (one, all, likely) => {
          const questions = orderQuestions(one, likely);
          const answers: Partial<Record<ConnectionQuestion, (typeof connectionAnswers)[number]>> =
            {};
          for (const [asked, given] of [...all.take(questions.length)].entries()) {
            const check = walkQuestions(questions, answers);
            expect(check).toMatchObject({ state: 'asking', question: questions[asked] });
            answers[questions[asked]!] = given === 'no' ? 'mended' : given;
          }
          expect(walkQuestions(questions, answers).state).toBe('nothing-found');
        },
      ),
    );
  });
});

test('answers that are no answers, or to no question, are left out', () => {
  expect(readAnswers({ groep: 'yes', token: '<token>', vraag: 'yes', omgeving: 'mended' })).toEqual(
    {
      groep: 'yes',
      omgeving: 'mended',
    },
  );
});

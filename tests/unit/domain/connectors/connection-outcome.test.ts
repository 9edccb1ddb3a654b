import { expect, test } from 'vitest';
import {
  connectionLayers,
  connectionOutcome,
  factsAt,
  type ConnectionFact,
  type ConnectionFacts,
  type ConnectionOutcome,
} from '../../../../src/domain/connectors/connection-outcome.ts';

type Row = [holds: string, code: ConnectionOutcome['code'], missing: ConnectionFact[]];

const allFacts = connectionLayers.flatMap((layer) => factsAt[layer]);

/** Member, token valid, not blocked; connector included; right on the filter. */
const rows: Row[] = [
  ['-----', 'outcome.no-access', ['member', 'tokenValid', 'notBlocked']],
  ['----✓', 'outcome.no-access', ['member', 'tokenValid', 'notBlocked']],
  ['---✓-', 'outcome.no-access', ['member', 'tokenValid', 'notBlocked']],
  ['---✓✓', 'outcome.no-access', ['member', 'tokenValid', 'notBlocked']],
  ['--✓--', 'outcome.no-access', ['member', 'tokenValid']],
  ['--✓-✓', 'outcome.no-access', ['member', 'tokenValid']],
  ['--✓✓-', 'outcome.no-access', ['member', 'tokenValid']],
  ['--✓✓✓', 'outcome.no-access', ['member', 'tokenValid']],
  ['-✓---', 'outcome.no-access', ['member', 'notBlocked']],
  ['-✓--✓', 'outcome.no-access', ['member', 'notBlocked']],
  ['-✓-✓-', 'outcome.no-access', ['member', 'notBlocked']],
  ['-✓-✓✓', 'outcome.no-access', ['member', 'notBlocked']],
  ['-✓✓--', 'outcome.no-access', ['member']],
  ['-✓✓-✓', 'outcome.no-access', ['member']],
  ['-✓✓✓-', 'outcome.no-access', ['member']],
  ['-✓✓✓✓', 'outcome.no-access', ['member']],
  ['✓----', 'outcome.no-access', ['tokenValid', 'notBlocked']],
  ['✓---✓', 'outcome.no-access', ['tokenValid', 'notBlocked']],
  ['✓--✓-', 'outcome.no-access', ['tokenValid', 'notBlocked']],
  ['✓--✓✓', 'outcome.no-access', ['tokenValid', 'notBlocked']],
  ['✓-✓--', 'outcome.no-access', ['tokenValid']],
  ['✓-✓-✓', 'outcome.no-access', ['tokenValid']],
  ['✓-✓✓-', 'outcome.no-access', ['tokenValid']],
  ['✓-✓✓✓', 'outcome.no-access', ['tokenValid']],
  ['✓✓---', 'outcome.no-access', ['notBlocked']],
  ['✓✓--✓', 'outcome.no-access', ['notBlocked']],
  ['✓✓-✓-', 'outcome.no-access', ['notBlocked']],
  ['✓✓-✓✓', 'outcome.no-access', ['notBlocked']],
  ['✓✓✓--', 'outcome.connector-refused', ['connectorIncluded']],
  ['✓✓✓-✓', 'outcome.connector-refused', ['connectorIncluded']],
  ['✓✓✓✓-', 'outcome.fewer-rows', ['filterRight']],
  ['✓✓✓✓✓', 'outcome.data', []],
];

function factsOf(holds: string): ConnectionFacts {
  const entries = allFacts.map((fact, index) => [fact, holds[index] === '✓']);
  return Object.fromEntries(entries) as ConnectionFacts;
}

test('every combination is in the table, once', () => {
  expect(new Set(rows.map(([holds]) => holds)).size).toBe(2 ** allFacts.length);
});

test.each(rows)('%s gives %s for want of %j', (holds, code, missing) => {
  const outcome = connectionOutcome(factsOf(holds));
  expect(outcome.code).toBe(code);
  expect('missing' in outcome ? outcome.missing : []).toEqual(missing);
  if ('missing' in outcome) {
    expect(factsAt[outcome.layer]).toEqual(expect.arrayContaining([...outcome.missing]));
  }
});

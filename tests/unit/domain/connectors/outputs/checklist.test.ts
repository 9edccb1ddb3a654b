import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyManifest,
  type ConnectorManifest,
} from '../../../../../src/domain/connectors/connector-manifest.ts';
import { makeChecklist } from '../../../../../src/domain/connectors/outputs/checklist.ts';
import { anyManifest } from '../any-manifest.ts';

const empty = emptyManifest('Roosterapp', '2026-11-22');
const tasksOf = (manifest: ConnectorManifest) => makeChecklist(manifest).map(({ id }) => id);

describe('makeChecklist', () => {
  test('has what no app connector does without', () => {
    expect(tasksOf(empty)).toEqual([
      'group.make',
      'user.make',
      'user.join',
      'connector.make',
      'connector.group',
      'connector.unblock',
      'secret.hand-over',
      'connection.check',
    ]);
  });

  test('follows the screens of Profit', () => {
    const manifest: ConnectorManifest = {
      ...empty,
      userGroup: { code: 'ROOSTER', name: 'Koppeling rooster' },
      connectorUser: { kind: 'system', code: '31399.ROOSTER' },
      authentication: {
        kind: 'oauth-client',
        secretExpires: '2027-05-01',
        form: 'client ID en secret',
        handedOver: { how: 'kluis' },
      },
      getConnectors: [
        { id: 'Bakkerij_Verlof', filters: 'alleen de winkel' },
        { id: 'Profit_Users' },
      ],
      updateConnectors: [{ id: 'HrAbsence', methods: ['POST', 'PUT'], purpose: 'verlof' }],
      specialConnectors: [{ id: 'AppConnectorSubject' }],
      addresses: [{ range: '203.0.113.7', purpose: 'server' }],
    };
    expect(makeChecklist(manifest)).toEqual([
      item('groups', 'group.make', 'ROOSTER · Koppeling rooster'),
      item('groups', 'group.filter', 'Bakkerij_Verlof', 'alleen de winkel', true),
      item('users', 'user.make', '31399.ROOSTER'),
      item('groups', 'user.join', '31399.ROOSTER'),
      item('definitions', 'definition.present', 'Bakkerij_Verlof', undefined, true),
      item('app-connector', 'connector.make', 'Roosterapp'),
      item('app-connector', 'connector.group', 'Koppeling rooster'),
      item('app-connector', 'connector.sign-in', 'oauth-client'),
      item('app-connector', 'connector.user', '31399.ROOSTER'),
      item('app-connector', 'connector.get', 'Bakkerij_Verlof', undefined, true),
      item('app-connector', 'connector.get', 'Profit_Users', undefined, true),
      item('app-connector', 'connector.update', 'HrAbsence', 'POST PUT · verlof', true),
      item('app-connector', 'connector.special', 'AppConnectorSubject', undefined, true),
      item('app-connector', 'connector.address', '203.0.113.7', 'server', true),
      item('app-connector', 'connector.unblock', ''),
      item('app-connector', 'client.note', '', 'client ID en secret'),
      item('outside', 'secret.end', '2027-05-01'),
      item('outside', 'secret.hand-over', '', 'kluis'),
      item('outside', 'connection.check', 'Bakkerij_Verlof'),
    ]);
  });

  test('asks of people what a system user does not need', () => {
    const tasks = tasksOf({
      ...empty,
      connectorUser: { kind: 'people' },
      authentication: { kind: 'oauth-login', redirectUrl: 'https://voorbeeld.nl/terug' },
    });
    expect(tasks).toEqual(
      expect.arrayContaining(['people.join', 'people.check', 'connector.redirect']),
    );
    expect(tasks).not.toContain('user.make');
    expect(tasks).not.toContain('connector.user');
  });

  test('has each id once, for any manifest', () => {
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        const ids = tasksOf(manifest);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { seed: 20261122 },
    );
  });

  test('lists 10,000 connectors', () => {
    const getConnectors = Array.from({ length: 10_000 }, (_, n) => ({ id: `A_${String(n)}` }));
    expect(tasksOf({ ...empty, getConnectors })).toHaveLength(20_008);
  });
});

function item(screen: string, task: string, value: string, remark?: string, listed = false) {
  return {
    id: listed ? `${task}:${value}` : task,
    screen,
    task,
    value,
    ...(remark !== undefined && { remark }),
  };
}

import type { ConnectorManifest } from '../connector-manifest.ts';

/** The screens of Profit in which an app connector is set up, in the order in which they come. */
export type ProfitScreen = 'groups' | 'users' | 'definitions' | 'app-connector' | 'outside';

/** One thing to do and to tick off. */
export interface ChecklistItem {
  /** Permanent, and with the name of the connector or address it is about: a tick belongs to it. */
  readonly id: string;
  readonly screen: ProfitScreen;
  readonly task: ChecklistTask;
  /** What is to be filled in or ticked; empty for a task without. */
  readonly value: string;
  /** What the manifest says about it. */
  readonly remark?: string;
}

export type ChecklistTask =
  | 'group.make'
  | 'group.filter'
  | 'user.make'
  | 'user.join'
  | 'people.join'
  | 'people.check'
  | 'definition.present'
  | 'connector.make'
  | 'connector.group'
  | 'connector.sign-in'
  | 'connector.user'
  | 'connector.redirect'
  | 'connector.get'
  | 'connector.update'
  | 'connector.special'
  | 'connector.address'
  | 'connector.unblock'
  | 'token.make'
  | 'client.note'
  | 'secret.end'
  | 'secret.hand-over'
  | 'connection.check';

/**
 * A manifest as what has to be done in Profit, screen by screen; each id once. What the manifest
 * leaves open is left out, but for what no app connector does without.
 *
 * Order of the screens: help:120718, help:142488, help:64159.
 */
export function makeChecklist(manifest: ConnectorManifest): ChecklistItem[] {
  const items = [
    ...groupItems(manifest),
    ...userItems(manifest),
    ...definitionItems(manifest),
    ...connectorItems(manifest),
    ...connectorLists(manifest),
    ...addressItems(manifest),
    item('app-connector', 'connector.unblock'),
    ...signInItems(manifest),
    item('outside', 'connection.check', manifest.getConnectors[0]?.id),
  ];
  return [...new Map(items.map((one) => [one.id, one])).values()];
}

function groupItems({ userGroup, getConnectors }: ConnectorManifest): ChecklistItem[] {
  const group = joined(userGroup?.code, userGroup?.name);
  const filters = getConnectors.filter(({ filters }) => filters !== undefined);
  return [
    item('groups', 'group.make', group),
    ...filters.map(({ id, filters }) => item('groups', 'group.filter', id, filters)),
  ];
}

function userItems({ connectorUser }: ConnectorManifest): ChecklistItem[] {
  if (connectorUser?.kind === 'people') {
    return [item('groups', 'people.join'), item('users', 'people.check')];
  }
  return [
    item('users', 'user.make', connectorUser?.code),
    item('groups', 'user.join', connectorUser?.code),
  ];
}

/** Own GetConnectors have to be there before they can be chosen; Profit brings its own along. */
function definitionItems({ getConnectors }: ConnectorManifest): ChecklistItem[] {
  return getConnectors
    .filter(({ id }) => !/^Profit/i.test(id))
    .map(({ id }) => item('definitions', 'definition.present', id));
}

function connectorItems(manifest: ConnectorManifest): ChecklistItem[] {
  const { application, appConnector, userGroup, authentication } = manifest;
  const redirect = authentication?.redirectUrl;
  return [
    item('app-connector', 'connector.make', appConnector?.description ?? application.name),
    item('app-connector', 'connector.group', userGroup?.name ?? userGroup?.code),
    ...(authentication === undefined
      ? []
      : [item('app-connector', 'connector.sign-in', authentication.kind)]),
    ...(authentication?.kind === 'oauth-client'
      ? [item('app-connector', 'connector.user', manifest.connectorUser?.code)]
      : []),
    ...(redirect === undefined ? [] : [item('app-connector', 'connector.redirect', redirect)]),
  ];
}

function connectorLists(manifest: ConnectorManifest): ChecklistItem[] {
  const { getConnectors, updateConnectors, specialConnectors } = manifest;
  return [
    ...getConnectors.map(({ id, purpose }) => item('app-connector', 'connector.get', id, purpose)),
    ...updateConnectors.map(({ id, purpose, methods }) =>
      item('app-connector', 'connector.update', id, joined(methods?.join(' '), purpose)),
    ),
    ...specialConnectors.map(({ id, purpose }) =>
      item('app-connector', 'connector.special', id, purpose),
    ),
  ];
}

function addressItems({ addresses }: ConnectorManifest): ChecklistItem[] {
  return addresses.map(({ range, purpose }) =>
    item('app-connector', 'connector.address', range, purpose),
  );
}

function signInItems({ authentication }: ConnectorManifest): ChecklistItem[] {
  const { kind, secretExpires, form, handedOver } = authentication ?? {};
  const made = kind === 'classic-token' ? 'token.make' : 'client.note';
  return [
    ...(kind === undefined ? [] : [item('app-connector', made, undefined, form)]),
    ...(secretExpires === undefined ? [] : [item('outside', 'secret.end', secretExpires)]),
    item('outside', 'secret.hand-over', undefined, handedOver?.how),
  ];
}

function item(
  screen: ProfitScreen,
  task: ChecklistTask,
  value = '',
  remark?: string,
): ChecklistItem {
  const id = value === '' || !isListed(task) ? task : `${task}:${value}`;
  return { id, screen, task, value, ...(remark !== undefined && remark !== '' && { remark }) };
}

/** Tasks that occur once for every entry of a list. */
function isListed(task: ChecklistTask): boolean {
  return /^(group\.filter|definition\.present|connector\.(get|update|special|address))$/.test(task);
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

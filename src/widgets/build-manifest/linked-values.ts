import { textAt, withFault, withTextAt, type Draft } from './draft.ts';
import { isTextField, readTextField } from './field-rules.ts';

type Texts = Readonly<Record<string, string>>;

/** Fields that are also a value of the tab, and how the value says the same. */
interface Link {
  readonly path: string;
  readonly key: string;
  /** The text in the manifest for each option of a choice. */
  readonly options?: Texts;
}

const links: readonly Link[] = [
  { path: 'application.name', key: 'connectorName' },
  { path: 'environment.code', key: 'environment' },
  { path: 'userGroup.code', key: 'groupCode' },
  { path: 'userGroup.name', key: 'groupName' },
  {
    path: 'connectorUser.kind',
    key: 'connectingUser',
    options: { system: 'system', people: 'people' },
  },
  { path: 'connectorUser.code', key: 'connectorUser' },
  {
    path: 'authentication.kind',
    key: 'authentication',
    options: { client: 'oauth-client', login: 'oauth-login', classic: 'classic-token' },
  },
];

export function linkOf(path: string): Link | undefined {
  return links.find((link) => link.path === path);
}

/** What the tab says for a field, in the words of the manifest. */
export function textInTab({ key, options }: Link, values: Texts): string | undefined {
  const value = values[key];
  return options === undefined || value === undefined ? value : options[value];
}

/** What a text of the manifest is in the tab; empty when the tab has no such option. */
export function valueFor({ options }: Link, text: string): string {
  if (options === undefined) return text;
  return Object.keys(options).find((value) => options[value] === text) ?? '';
}

/**
 * Takes over what changed in the tab since it was looked at last. A value that is gone there goes
 * here too, unless another one was put here in the meantime.
 */
export function takeValues(draft: Draft, seen: Texts, values: Texts): Draft {
  return links.reduce((taken, link) => takeValue(taken, link, seen, values), draft);
}

/** Takes over values from another run or page: only where nothing stands, since it is other work. */
export function fillEmpty(draft: Draft, values: Texts): Draft {
  const empty = links.filter(({ path }) => textAt(draft, path) === '' && !(path in draft.faults));
  return empty.reduce((taken, link) => takeValue(taken, link, {}, values), draft);
}

function takeValue(draft: Draft, link: Link, seen: Texts, values: Texts): Draft {
  const [before, now] = [textInTab(link, seen), textInTab(link, values)];
  const here = textAt(draft, link.path);
  if (before === now || here === now) return draft;
  if (now === undefined) return here === before ? withTextAt(draft, link.path, '') : draft;
  const bearing = withBearer(draft, link.path);
  const fault = isTextField(link.path) && readTextField(link.path, now).issue?.level === 'error';
  return fault ? withFault(bearing, link.path, now) : withTextAt(bearing, link.path, now);
}

/** A code of a connector user alone says that it is one user: a system user. */
function withBearer(draft: Draft, path: string): Draft {
  const bare = path === 'connectorUser.code' && textAt(draft, 'connectorUser.kind') === '';
  return bare ? withTextAt(draft, 'connectorUser.kind', 'system') : draft;
}

/** The values of the tab that belong to fields, to compare with next time. */
export function linkedValues(values: Texts): Texts {
  const known = links.flatMap(({ key }) => {
    const value = values[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(known);
}

import { methods, type Method } from '../connector-manifest.ts';

/** What a list says about one connector. */
export interface ListedAbout {
  readonly purpose: string;
  readonly methods: readonly Method[];
}

const longest = 500;
const verbs: Readonly<Record<Method, RegExp>> = {
  POST: /\b(?:post|insert|toevoegen|aanmaken|add|create)\b/gi,
  PUT: /\b(?:put|wijzigen|bijwerken|change|edit|update(?![\s-]*connect))\b/gi,
  DELETE: /\b(?:delete|verwijderen|remove)\b/gi,
};

/** Reads the words around a name: what it is for, and which methods are named. */
export function readAbout(before: string, after: string): ListedAbout {
  const text = `${before.slice(0, longest)}\t${after.slice(0, 2 * longest)}`;
  const pieces = text.split(/[|\t]/).map(unwrap);
  const purpose = pieces.filter((piece) => !holdsMethodsOnly(piece)).join(' · ');
  return {
    purpose: purpose.replace(/\s+/gu, ' ').slice(0, longest).trim(),
    methods: methods.filter((method) => text.search(verbs[method]) >= 0),
  };
}

/**
 * What stands behind one of several names on a line is about that name when it is joined to it:
 * `KnPerson (POST), KnContact: contacten`.
 */
export function readJoined(between: string): ListedAbout {
  const joined = /^\s{0,9}[(:[]|^\s{1,9}[-–—]\s/.test(between);
  return joined ? readAbout('', between) : { purpose: '', methods: [] };
}

function holdsMethodsOnly(piece: string): boolean {
  const rest = methods.reduce((text, method) => text.replace(verbs[method], ''), piece);
  return /^(?:[\s,/+&()]|en|and)*$/i.test(rest);
}

const joiners = new Set([...' \t-–—:;,.|=>→']);

/** Without the signs that joined it to a name, and without brackets around the whole. */
function unwrap(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && joiners.has(text[from]!)) from++;
  while (to > from && joiners.has(text[to - 1]!)) to--;
  const bare = text.slice(from, to);
  const [, inner] = /^[([]([^()[\]]*)[)\]]$/.exec(bare) ?? [];
  return inner === undefined ? bare : unwrap(inner);
}

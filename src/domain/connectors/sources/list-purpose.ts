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

/**
 * Reads the words around a name: what it is for, and which methods are named. Words before it count
 * where a sign joins them to it, as in a table; in a sentence they are about something else.
 */
export function readAbout(before: string, after: string): ListedAbout {
  const joined = /[|\t:=>→–—-]\s{0,9}$/.test(before) ? before.slice(-longest) : '';
  const text = `${joined}\t${after.slice(0, 2 * longest)}`;
  const pieces = text.replace(bracketed, withoutMethods).split(/[|\t]/).map(unwrap);
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

const bracketed = /[([]([^()[\]]{1,80})[)\]]/g;

function withoutMethods(whole: string, inner: string): string {
  return holdsMethodsOnly(inner) ? ' ' : whole;
}

function holdsMethodsOnly(piece: string): boolean {
  const rest = methods.reduce((text, method) => text.replace(verbs[method], ''), piece);
  return /^(?:[\s,/+&()]|\b(?:get|en|and)\b)*$/i.test(rest);
}

const joiners = new Set([...' \t-–—:;,.|=>→_']);

/** Without the signs that joined it to a name, and without brackets around the whole. */
function unwrap(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && joiners.has(text[from]!)) from++;
  while (to > from && joiners.has(text[to - 1]!)) to--;
  const bare = text.slice(from, to);
  const [, inner] = /^[([]([^()[\]]*)[)\]]$/.exec(bare) ?? [];
  return inner === undefined ? bare : unwrap(inner);
}

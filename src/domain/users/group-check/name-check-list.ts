import { freeName, writeFileMoment } from '../outputs/file-names.ts';
import type { CheckListKind } from './check-list.ts';

/**
 * The name of a list: ASCII, lower case, from general to particular, such as
 * `groep-controleren_verlofapp_2026-11-21_1430_nakijken.csv`. `group` is its name or code, if known;
 * a name that is taken gets `-2`, `-3` and so on.
 */
export function nameCheckList(
  kind: CheckListKind,
  { group = '', at }: { readonly group?: string | undefined; readonly at: Date },
  taken: ReadonlySet<string>,
): string {
  const ending = kind === 'to-do' ? 'nakijken' : '';
  const parts = ['groep-controleren', plainWords(group), writeFileMoment(at), ending];
  return freeName(`${parts.filter((part) => part !== '').join('_')}.csv`, taken);
}

function plainWords(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}

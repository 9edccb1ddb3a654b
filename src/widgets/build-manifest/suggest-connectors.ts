import type { KnownConnector } from '../../domain/connectors/known-connectors.ts';
import type { Language } from '../../i18n/catalogs.ts';

/** No more than can be overlooked. */
const most = 8;

/**
 * The known connectors that a text could be the beginning of, best first: by the beginning of the
 * name, by a part of it, by the words of what it is about.
 */
export function suggestConnectors(
  text: string,
  known: readonly KnownConnector[],
  language: Language,
): KnownConnector[] {
  const wanted = text.trim().toLowerCase();
  const ranked = known.flatMap((connector) => {
    const rank = rankOf(connector, wanted, language);
    return rank === undefined ? [] : [{ connector, rank }];
  });
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ connector }) => connector);
}

function rankOf(connector: KnownConnector, wanted: string, language: Language) {
  const id = connector.id.toLowerCase();
  if (id.startsWith(wanted)) return 0;
  if (id.replace(/^[a-z]+_/, '').startsWith(wanted)) return 1;
  const about = (connector[language] ?? '').toLowerCase();
  if (about.startsWith(wanted)) return 2;
  if (id.includes(wanted)) return 3;
  return wanted.split(/\s+/).every((word) => about.includes(word)) ? 4 : undefined;
}

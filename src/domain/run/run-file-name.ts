/** What a file of a run is named after. */
export interface RunFileNames {
  /** The address of the runbook without slashes. */
  readonly runbook: string;
  /** The name of the run; undefined where it has none or where it is hidden. */
  readonly name: string | undefined;
  /** A date like `2026-11-21`. */
  readonly date: string;
}

/**
 * The name of a file about a run: ASCII, lower case, from general to particular, so that names sort:
 * `logboek_omgeving-overzetten_klant-x_2026-11-21.md`. What is not known is left out.
 */
export function nameRunFile(
  what: 'logboek' | 'uitvoering',
  { runbook, name = '', date }: RunFileNames,
  extension: string,
): string {
  const parts = [what, runbook, asciiName(name), date].filter((part) => part !== '');
  return `${parts.join('_')}.${extension}`;
}

function asciiName(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
}

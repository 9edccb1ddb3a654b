import type { Language } from '../i18n/catalogs.ts';
import { renumberSentencesIn } from '../i18n/renumber-tool-catalogs.ts';
import RenumberUsers from './renumber-users/RenumberUsers.astro';

/** A widget that also has a page of its own. */
export interface Tool {
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly Widget: typeof RenumberUsers;
  /** The runbook whose step it belongs to, by file name. */
  readonly runbook: string;
}

/** Every tool with a page, in the order of the overview. */
export function tools(language: Language): Tool[] {
  const { title, lead } = renumberSentencesIn(language).tool;
  return [
    {
      slug: 'gebruikers-omnummeren',
      title,
      lead,
      Widget: RenumberUsers,
      runbook: 'omgeving-overzetten',
    },
  ];
}

import type { Language } from '../i18n/catalogs.ts';
import { manifestToolIn } from '../i18n/manifest-catalogs.ts';
import { renumberSentencesIn } from '../i18n/renumber-tool-catalogs.ts';
import BuildManifest from './build-manifest/BuildManifest.astro';
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
  const manifest = manifestToolIn(language);
  return [
    {
      slug: 'gebruikers-omnummeren',
      title,
      lead,
      Widget: RenumberUsers,
      runbook: 'omgeving-overzetten',
    },
    {
      slug: 'connectormanifest',
      title: manifest.title,
      lead: manifest.lead,
      Widget: BuildManifest,
      runbook: 'app-connector-inrichten',
    },
  ];
}

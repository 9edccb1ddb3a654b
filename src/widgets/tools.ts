import type { Language } from '../i18n/catalogs.ts';
import { checkSentencesIn } from '../i18n/check-tool-catalogs.ts';
import { connectorSentencesIn } from '../i18n/connector-catalogs.ts';
import { manifestToolIn } from '../i18n/manifest-catalogs.ts';
import { renumberSentencesIn } from '../i18n/renumber-tool-catalogs.ts';
import BuildManifest from './build-manifest/BuildManifest.astro';
import CheckGroup from './check-group/CheckGroup.astro';
import RenumberUsers from './renumber-users/RenumberUsers.astro';
import ConnectionQuestions from './why-no-connection/ConnectionQuestions.astro';

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
  const renumber = renumberSentencesIn(language).tool;
  const check = checkSentencesIn(language).tool;
  const manifest = manifestToolIn(language);
  const { questions } = connectorSentencesIn(language);
  return [
    {
      slug: 'gebruikers-omnummeren',
      title: renumber.title,
      lead: renumber.lead,
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
    {
      slug: 'groep-controleren',
      title: check.title,
      lead: check.lead,
      Widget: CheckGroup,
      runbook: 'gebruikersgroep-app-connector',
    },
    {
      slug: 'waarom-geen-koppeling',
      title: questions.title,
      lead: questions.lead,
      Widget: ConnectionQuestions,
      runbook: 'app-connector-inrichten',
    },
  ];
}

import type {
  ConnectionFact,
  ConnectionLayer,
  ConnectionOutcome,
} from '../../domain/connectors/connection-outcome.ts';

const layers: Record<ConnectionLayer, string> = {
  access: 'Toegang',
  connectors: 'Connectoren',
  filter: 'Filterrechten',
};

/** What has to hold, and what happens when only that does not. */
const facts: Record<ConnectionFact, { title: string; missing: string; otherwise: string }> = {
  member: {
    title: 'Lid van de gebruikersgroep',
    missing: 'de gebruiker is geen lid van de groep',
    otherwise: 'Profit weigert het verzoek. Voor zover bekend met 401.',
  },
  tokenValid: {
    title: 'Token of aanmelding geldt',
    missing: 'het token of de aanmelding geldt niet',
    otherwise: 'Profit weigert het verzoek met 401.',
  },
  notBlocked: {
    title: 'Niets geblokkeerd',
    missing: 'de app connector of de gebruiker is geblokkeerd',
    otherwise: 'Profit weigert het verzoek. Voor zover bekend met 401.',
  },
  connectorIncluded: {
    title: 'Connector staat in de app connector',
    missing: 'de connector staat niet in de app connector',
    otherwise:
      'De toepassing komt binnen. Profit meldt dat de connector niet ondersteund is of de gebruiker niet geautoriseerd.',
  },
  filterRight: {
    title: 'Recht op de nodige filters',
    missing: 'de groep heeft niet op elk nodig filter recht',
    otherwise: 'De koppeling werkt. Een GetConnector geeft minder regels, soms geen enkele.',
  },
};

/** What the reader sees: how far the request came, and what he gets to see of it. */
const outcomes: Record<ConnectionOutcome['code'], { title: string; text: string }> = {
  'outcome.data': {
    title: 'Verbonden, met alle gevraagde gegevens',
    text: 'Het verzoek komt overal langs. De filters laten alle gevraagde regels door.',
  },
  'outcome.no-access': {
    title: 'Geweigerd bij de toegang',
    text: 'Connectoren en filters doen dan niet meer mee.',
  },
  'outcome.connector-refused': {
    title: 'Geweigerd bij de connectoren',
    text: 'De gebruiker mag erin, maar niet met deze connector. Profit meldt dat de connector niet ondersteund is of de gebruiker niet geautoriseerd.',
  },
  'outcome.fewer-rows': {
    title: 'Verbonden, met minder regels',
    text: 'Toegang en connector kloppen. De filters houden regels tegen, soms allemaal.',
  },
};

/** The picture and the table of what has to hold before a connector gives data. */
export const accessExplainer = {
  title: 'Hoe ver komt een verzoek?',
  lead: 'Haal een vinkje weg en kijk waar het verzoek stopt.',
  layers,
  facts,
  outcomes,
  states: {
    passes: 'laat door',
    stops: 'houdt tegen',
    thins: 'laat minder door',
    unused: 'doet niet mee',
  },
  refusal: {
    sure: 'Profit antwoordt met 401.',
    likely: 'Voor zover bekend antwoordt Profit met 401.',
  },
  because: (reasons: readonly string[]) => `Want ${reasons.join(', en ')}.`,
  caption: 'Wat er gebeurt als één ding ontbreekt',
  columns: { layer: 'Waar', fact: 'Wat nodig is', otherwise: 'Ontbreekt het' },
};
export type AccessExplainerTexts = typeof accessExplainer;

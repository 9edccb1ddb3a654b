/** Sentences of the frame around runbooks and tools. */
export const site = {
  name: 'Draaiboek',
  tagline: 'Draaiboeken voor AFAS Profit, met jouw gegevens erin',
  description:
    'Stappenplannen voor beheerders en consultants van AFAS Profit. Je gegevens staan in elke stap en blijven op je eigen computer.',
  skip: 'Ga naar inhoud',
  mainMenu: 'Hoofdmenu',
  runbooks: 'Draaiboeken',
  tools: 'Hulpmiddelen',
  terms: 'Begrippen',
  termsLead:
    'Woorden uit de draaiboeken, elk in een paar zinnen. Ernaast staat hoe AFAS het in het Engels noemt.',
  alsoCalled: 'Ook:',
  sourceOf: (term: string) => `Bron van ${term}`,
  source: 'Bron',
  letters: 'Letters',
  toolOf: 'Dit hulpmiddel hoort bij het draaiboek',
  breadcrumb: 'Kruimelpad',
  theme: { toDark: 'Donker', toLight: 'Licht', label: 'Kleuren van de site' },
  disclaimer: 'Draaiboek is niet van AFAS. AFAS en Profit zijn de software waar het over gaat.',
  privacy:
    'Geen account, geen server, geen meting. Wat je invult of kiest, blijft op deze computer.',
  storedHere: 'Wat is hier bewaard?',
  notFound: {
    title: 'Deze pagina staat er niet',
    text: 'Controleer het adres, of begin bij een van deze pagina’s.',
  },
};
export type Site = typeof site;

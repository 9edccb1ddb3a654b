/** Sentences of the page that lists what a browser keeps of this site. */
export const storedTexts = {
  title: 'Wat is hier bewaard?',
  lead: 'Alles wat deze site bewaart, staat op deze computer, in deze browser. Hier zie je wat dat is. Je wist één ding of alles.',
  withoutScript:
    'Zonder JavaScript bewaart de site niets. Staat er nog iets van een eerder bezoek? Wis dan de sitegegevens in je browser.',
  can: 'Wat de site kan bewaren',
  nothing: 'Er is niets bewaard.',
  refused: 'Deze browser laat de site niets bewaren. Er staat dus ook niets.',
  runs: 'Uitvoeringen',
  others: 'Andere gegevens',
  copy: 'De site zelf',
  inBrowser: 'in deze browser',
  inTab: 'alleen in dit tabblad',
  stays: 'De browser wist dit niet vanzelf.',
  mayGo: 'De browser mag dit wissen als er weinig ruimte is.',
  otherTabs:
    'Wat alleen in een ander tabblad staat, zie je hier niet. Dat verdwijnt als je dat tabblad sluit.',
  size: (bytes: number) =>
    bytes < 1000 ? `${String(bytes)} bytes` : `${String(Math.round(bytes / 1000))} kB`,
  changed: (moment: string) => `gewijzigd ${moment}`,
  unnamed: 'Uitvoering zonder naam',
  unreadable: 'Uitvoering die niet te lezen is',
  archived: 'in het archief',
  wipe: 'Wis',
  wipeThing: (name: string) => `Wis: ${name}`,
  download: 'Download',
  downloadThing: (name: string) => `Download: ${name}`,
  open: (name: string) => `Ga naar ${name}`,
  wiped: (name: string) => `${name} is gewist.`,
  undo: 'Maak ongedaan',
  restored: (name: string) => `${name} staat er weer.`,
  didNotWork: 'Het is niet gelukt. De browser laat het niet toe.',
  wipeAll: 'Wis alles',
  wipeAllAsk:
    'Je wist alle uitvoeringen en al het andere van deze lijst. Dat kun je niet terugdraaien. Download eerst wat je wilt houden.',
  wipeAllSure: 'Ja, wis alles',
  cancel: 'Annuleer',
  allWiped: 'Alles is gewist. Er is niets meer bewaard.',
  copyOf: (files: number) => `Kopie van de site, ${String(files)} bestanden`,
  kinds: {
    'draaiboek:run:': {
      name: 'Uitvoeringen met een naam',
      text: 'Wat je invulde, aanvinkte en noteerde, met het logboek. Blijft na het sluiten van de browser.',
    },
    'draaiboek:tab-run:': {
      name: 'Uitvoering in dit tabblad',
      text: 'Wat je deed zonder het te bewaren. Verdwijnt met het tabblad.',
    },
    'draaiboek:unread:': {
      name: 'Uitvoering die niet te lezen was',
      text: 'Ze stond in dit tabblad en is opzijgezet. Verdwijnt met het tabblad.',
    },
    'draaiboek:open-runs': {
      name: 'Laatst geopende uitvoeringen',
      text: 'Zo staat een draaiboek weer open waar je was.',
    },
    'draaiboek:open:': {
      name: 'Open in dit tabblad',
      text: 'Welke uitvoering dit tabblad toont.',
    },
    'draaiboek:asked': {
      name: 'Gevraagd om te bewaren',
      text: 'De site vraagt dat één keer per tabblad.',
    },
    'draaiboek:values': {
      name: 'Gegevens bij hulpmiddelen',
      text: 'Wat je invulde buiten een draaiboek. Verdwijnt met het tabblad.',
    },
    'draaiboek:columns': {
      name: 'Namen van kolommen',
      text: 'Welke kolommen je koos bij een export. Alleen de namen, niet de inhoud.',
    },
    'draaiboek:manifest': {
      name: 'Connectormanifest in de maak',
      text: 'Het concept van het manifest, met wat er nog niet klopt en wat je afvinkte. Verdwijnt met het tabblad.',
    },
    'draaiboek:connection-check': {
      name: 'Antwoorden over een koppeling',
      text: 'Wat je antwoordde bij de vraag waarom een koppeling niet werkt. Verdwijnt met het tabblad.',
    },
    'draaiboek:initials': {
      name: 'Initialen',
      text: 'Waarmee regels van het logboek getekend zijn.',
    },
    'draaiboek:theme': { name: 'Licht of donker', text: 'De kleuren die je koos.' },
    'draaiboek:slash': {
      name: 'Toets om te zoeken',
      text: 'Dat je zoeken met de toets / uitzette.',
    },
    copy: {
      name: 'Kopie van de site',
      text: 'De pagina’s zelf, zodat de site ook werkt zonder netwerk. Ze komt er nadat je gezocht hebt.',
    },
    unknown: {
      name: 'Onbekend',
      text: 'Deze versie van de site kent het niet. Misschien is het van een andere versie, of van een ander op dit adres.',
    },
  },
};
export type StoredTexts = typeof storedTexts;

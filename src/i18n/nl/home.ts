/** Sentences of the home page. */
export const home = {
  title: 'Werk een procedure in AFAS Profit af, met je eigen gegevens in elke stap',
  lead: 'Voor beheerders en consultants. Je vult je nummers één keer in. Daarna staan ze in elke stap, elk menupad en elk bestand dat je maakt.',
  try: 'Vul het in en kijk wat er verandert',
  demoEarlier: 'Open de kopie',
  demoDone: 'Klaar',
  demoStep: 'Nummer de gebruikers om',
  demoBefore: 'Open omgeving',
  demoBetween: 'en maak een export van alle gebruikers. Gebruiker',
  demoThen: 'krijgt de code',
  demoOthers: 'Wie uit een andere licentie meewerkt, houdt zijn eigen code.',
  demoPlace: 'Zo ziet een ingevulde stap eruit',
  runbooks: 'Draaiboeken',
  shortRunbooks: 'Korte draaiboeken',
  shortLead: 'Eén klus per keer. De grote draaiboeken verwijzen ernaar.',
  tools: 'Hulpmiddelen',
  stays: {
    title: 'Je gegevens blijven bij jou',
    text: 'Er is geen server die meekijkt. Een export met gebruikers lees je hier op je eigen computer. Er is geen veld voor een token of wachtwoord, want dat hoort nergens te staan.',
  },
};
export type Home = typeof home;

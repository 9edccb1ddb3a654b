/** Sentences of the search page. */
export const search = {
  title: 'Zoeken',
  open: 'Zoeken',
  close: 'Sluit',
  lead: 'Zoek in alle draaiboeken, hulpmiddelen en begrippen.',
  label: 'Wat zoek je?',
  withoutScript: 'Zoeken werkt met JavaScript. Hieronder staan alle draaiboeken en stappen.',
  runbooks: 'Begin bij een draaiboek',
  often: 'Vaak gevraagd',
  questions: [
    'token kwijt',
    'secret verlopen',
    'koppeling geeft 401',
    'deelnemersnummer wijzigen',
    'gebruikers omnummeren',
  ],
  everything: 'Alle draaiboeken en stappen',
  keys: 'Kies met ↑ en ↓, open met Enter.',
  slash: 'De toets / opent zoeken',
};
export type Search = typeof search;

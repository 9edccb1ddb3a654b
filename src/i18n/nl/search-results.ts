/** Sentences that the script of the search page says. */
export const searchResults = {
  count: (found: number, shown: number, question: string) =>
    found === 1
      ? `1 plaats voor ‘${question}’`
      : `${String(found)} plaatsen voor ‘${question}’${found > shown ? `, dit zijn de beste ${String(shown)}` : ''}`,
  nothing: (question: string) =>
    `Niets gevonden voor ‘${question}’. Probeer een ander woord, of begin bij een van deze draaiboeken.`,
  noIndex:
    'Zoeken lukt nu niet, want de lijst met woorden is niet geladen. Kies hieronder een draaiboek, of laad de pagina opnieuw.',
};
export type SearchResults = typeof searchResults;

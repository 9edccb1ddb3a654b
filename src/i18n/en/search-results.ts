import type { SearchResults } from '../nl/search-results.ts';

export const searchResults: SearchResults = {
  count: (found, shown, question) =>
    found === 1
      ? `1 place for ‘${question}’`
      : `${String(found)} places for ‘${question}’${found > shown ? `, these are the best ${String(shown)}` : ''}`,
  nothing: (question) =>
    `Nothing found for ‘${question}’. Try another word, or start from one of these runbooks.`,
  noIndex:
    'Search does not work now, because its list of words has not loaded. Choose a runbook below, or load the page again.',
};

import { searchResults as en } from './en/search-results.ts';
import { searchResults as nl } from './nl/search-results.ts';

/** The sentences that the search page says; both languages, since they are few. */
export const searchResults = document.documentElement.lang === 'en' ? en : nl;

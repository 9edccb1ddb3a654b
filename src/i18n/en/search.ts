import type { Search } from '../nl/search.ts';

export const search: Search = {
  title: 'Search',
  open: 'Search',
  close: 'Close',
  lead: 'Search all runbooks, tools and terms.',
  label: 'What are you looking for?',
  withoutScript: 'Search needs JavaScript. All runbooks and steps are listed below.',
  runbooks: 'Start from a runbook',
  often: 'Often asked',
  questions: [
    'lost token',
    'secret expired',
    'connection gives 401',
    'change participant number',
    'renumber users',
  ],
  everything: 'All runbooks and steps',
  keys: 'Choose with ↑ and ↓, open with Enter.',
  slash: 'The key / opens search',
};

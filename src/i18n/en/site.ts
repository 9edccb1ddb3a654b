import type { Site } from '../nl/site.ts';

export const site: Site = {
  name: 'Draaiboek',
  tagline: 'Runbooks for AFAS Profit, with your own values in them',
  description:
    'Procedures for administrators and consultants of AFAS Profit. Your values stand in every step and stay on your own computer.',
  skip: 'Go to content',
  mainMenu: 'Main menu',
  runbooks: 'Runbooks',
  tools: 'Tools',
  terms: 'Terms',
  termsLead: 'Words from the runbooks, each in a few sentences, with the English that AFAS uses.',
  alsoCalled: 'Also:',
  sourceOf: (term) => `Source of ${term}`,
  source: 'Source',
  letters: 'Letters',
  toolOf: 'This tool belongs to the runbook',
  breadcrumb: 'Breadcrumb',
  theme: { toDark: 'Dark', toLight: 'Light', label: 'Colours of the site' },
  disclaimer: 'Draaiboek is not made by AFAS. AFAS and Profit are the software it is about.',
  privacy: 'No account, no server, no tracking. What you fill in or choose stays on this computer.',
  storedHere: 'What is kept here?',
  notFound: {
    title: 'This page does not exist',
    text: 'Check the address, or start from one of these pages.',
  },
};

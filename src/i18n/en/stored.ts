import type { StoredTexts } from '../nl/stored.ts';

export const storedTexts: StoredTexts = {
  title: 'What is kept here?',
  lead: 'Everything that this site keeps is on this computer, in this browser. Here you see what that is. You wipe one thing or everything.',
  withoutScript:
    'Without JavaScript the site keeps nothing. Is something left of an earlier visit? Then wipe the site data in your browser.',
  can: 'What the site can keep',
  nothing: 'Nothing is kept.',
  refused: 'This browser does not let the site keep anything. So there is nothing.',
  runs: 'Runs',
  others: 'Other data',
  copy: 'The site itself',
  inBrowser: 'in this browser',
  inTab: 'in this tab only',
  stays: 'The browser does not wipe this by itself.',
  mayGo: 'The browser may wipe this when there is little room.',
  otherTabs: 'What is in another tab only is not shown here. It goes when you close that tab.',
  size: (bytes) =>
    bytes < 1000 ? `${String(bytes)} bytes` : `${String(Math.round(bytes / 1000))} kB`,
  changed: (moment) => `changed ${moment}`,
  unnamed: 'Run without a name',
  unreadable: 'Run that cannot be read',
  archived: 'in the archive',
  wipe: 'Wipe',
  wipeThing: (name) => `Wipe: ${name}`,
  download: 'Download',
  downloadThing: (name) => `Download: ${name}`,
  open: (name) => `Go to ${name}`,
  wiped: (name) => `${name} is wiped.`,
  undo: 'Undo',
  restored: (name) => `${name} is back.`,
  didNotWork: 'That did not work. The browser does not allow it.',
  wipeAll: 'Wipe everything',
  wipeAllAsk:
    'You wipe all runs and everything else on this list. This cannot be undone. First download what you want to keep.',
  wipeAllSure: 'Yes, wipe everything',
  cancel: 'Cancel',
  allWiped: 'Everything is wiped. Nothing is kept any more.',
  copyOf: (files) => `Copy of the site, ${String(files)} files`,
  kinds: {
    'draaiboek:run:': {
      name: 'Runs with a name',
      text: 'What you filled in, ticked and noted, with the logbook. Stays after the browser is closed.',
    },
    'draaiboek:tab-run:': {
      name: 'Run in this tab',
      text: 'What you did without keeping it. Goes with the tab.',
    },
    'draaiboek:unread:': {
      name: 'Run that could not be read',
      text: 'It was in this tab and is put aside. Goes with the tab.',
    },
    'draaiboek:open-runs': {
      name: 'Runs that were open last',
      text: 'So that a runbook is open again where you were.',
    },
    'draaiboek:open:': { name: 'Open in this tab', text: 'Which run this tab shows.' },
    'draaiboek:asked': {
      name: 'Asked to keep',
      text: 'The site asks that once in each tab.',
    },
    'draaiboek:values': {
      name: 'Values of tools',
      text: 'What you filled in outside a runbook. Goes with the tab.',
    },
    'draaiboek:columns': {
      name: 'Names of columns',
      text: 'Which columns you chose in an export. The names only, not what is in them.',
    },
    'draaiboek:manifest': {
      name: 'Connector manifest in the making',
      text: 'The draft of the manifest, with what is not right yet and what you ticked. Goes with the tab.',
    },
    'draaiboek:connection-check': {
      name: 'Answers about a connection',
      text: 'What you answered to why a connection does not work. Goes with the tab.',
    },
    'draaiboek:initials': {
      name: 'Initials',
      text: 'What lines of the logbook are signed with.',
    },
    'draaiboek:theme': { name: 'Light or dark', text: 'The colours that you chose.' },
    'draaiboek:slash': {
      name: 'Key for search',
      text: 'That you switched off search with the key /.',
    },
    copy: {
      name: 'Copy of the site',
      text: 'The pages themselves, so that the site works without a network too. It comes after you have searched.',
    },
    unknown: {
      name: 'Unknown',
      text: 'This version of the site does not know it. It may be of another version, or of something else at this address.',
    },
  },
};

import { countIn } from '../counts.ts';
import type { manifestResults as nl } from '../nl/manifest-results.ts';

const count = countIn('en');

/** The results next to the form, and what can be done with them. */
export const manifestResults: typeof nl = {
  result: 'Result',
  tabs: {
    read: 'To read',
    json: 'JSON',
    checklist: 'Checklist in Profit',
    message: 'Message',
    developer: 'OpenAPI and samples',
  },
  nameless: 'Application without a name',
  leftOut: (number) =>
    number === 1
      ? 'One field is not right yet and is not in the result.'
      : `${count(number)} fields are not right yet and are not in the result.`,
  toFaults: 'See what is not right',
  download: {
    manifest: 'Download JSON',
    'read-through': 'Download Markdown',
    checklist: 'Download checklist',
    'hand-over': 'Download message',
    'open-api': 'Download OpenAPI',
    http: 'Download .http',
    curl: 'Download curl',
    powershell: 'Download PowerShell',
    typescript: 'Download TypeScript',
  },
  copy: 'Copy',
  print: 'Print',
  copied: (label) => `${label}: copied.`,
  copyFailed: 'Copying did not work. Select the text and press Ctrl+C.',
  downloaded: (file) => `${file} downloaded.`,
  linesLeft: (shown) =>
    `These are the first ${count(shown)} lines. Copying and downloading gives all.`,
  ticked: (done, all) => `${count(done)} of ${count(all)} done`,
  messageLead: 'For a mail or Teams. There is nothing secret in it.',
  messageLanguage: 'Language of the message',
  languages: { nl: 'Dutch', en: 'English' },
  developerKinds: 'What does the developer need?',
  developerFiles: {
    'open-api': 'OpenAPI 3.1',
    http: '.http',
    curl: 'curl',
    powershell: 'PowerShell',
    typescript: 'TypeScript',
  },
  openApiLead: 'A description of exactly this app connector, for Postman and code generators.',
  sampleLead: 'First calls. The token or secret comes from the environment of the developer.',
  toResult: 'See the result',
};

import { countIn } from '../counts.ts';

const count = countIn('nl');

/** The results next to the form, and what can be done with them. */
export const manifestResults = {
  result: 'Resultaat',
  tabs: {
    read: 'Om te lezen',
    json: 'JSON',
    checklist: 'Afvinklijst in Profit',
    message: 'Bericht',
    developer: 'OpenAPI en voorbeelden',
  },
  nameless: 'Toepassing zonder naam',
  leftOut: (number: number) =>
    number === 1
      ? 'Eén veld klopt nog niet en staat niet in het resultaat.'
      : `${count(number)} velden kloppen nog niet en staan niet in het resultaat.`,
  toFaults: 'Bekijk wat niet klopt',
  download: {
    manifest: 'Download JSON',
    'read-through': 'Download Markdown',
    checklist: 'Download afvinklijst',
    'hand-over': 'Download bericht',
    'open-api': 'Download OpenAPI',
    http: 'Download .http',
    curl: 'Download curl',
    powershell: 'Download PowerShell',
    typescript: 'Download TypeScript',
  },
  copy: 'Kopieer',
  print: 'Print',
  copied: (label: string) => `${label}: gekopieerd.`,
  copyFailed: 'Niet gelukt om te kopiëren. Selecteer de tekst en druk op Ctrl+C.',
  downloaded: (file: string) => `${file} gedownload.`,
  linesLeft: (shown: number) =>
    `Hier staan de eerste ${count(shown)} regels. Kopiëren en downloaden geeft alles.`,
  ticked: (done: number, all: number) => `${count(done)} van ${count(all)} gedaan`,
  messageLead: 'Voor een mail of Teams. Er staat niets geheims in.',
  messageLanguage: 'Taal van het bericht',
  languages: { nl: 'Nederlands', en: 'Engels' },
  developerKinds: 'Wat heeft de ontwikkelaar nodig?',
  developerFiles: {
    'open-api': 'OpenAPI 3.1',
    http: '.http',
    curl: 'curl',
    powershell: 'PowerShell',
    typescript: 'TypeScript',
  },
  openApiLead: 'Een beschrijving van precies deze app connector, voor Postman en codegeneratoren.',
  sampleLead: 'Eerste aanroepen. Het token of secret komt uit de omgeving van de ontwikkelaar.',
  toResult: 'Bekijk het resultaat',
};

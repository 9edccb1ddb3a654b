import type { FileRefusal, FileRemark, RowRemark } from '../../files/file-issue.ts';

const saveAgain =
  'Open het bestand in Excel, kies Bestand > Opslaan als > Excel-werkmap (*.xlsx) en kies daarna het nieuwe bestand.';
const exportAgain = 'Maak de export opnieuw en kies het nieuwe bestand.';
const chooseOther = 'Kies een Excel-werkmap (.xlsx) of een tekstbestand (.csv of .txt).';

/** Why a file is not read: first what is there, then what to do. */
export const fileRefusals: {
  [Code in FileRefusal['code']]: (issue: Extract<FileRefusal, { code: Code }>) => string;
} = {
  'file.empty': () => `Het bestand is leeg: het is 0 bytes groot. ${exportAgain}`,
  'file.blank': () => `In het bestand staan alleen lege regels en lege cellen. ${exportAgain}`,
  'file.no-table': ({ sheet }) =>
    sheet === undefined
      ? `Alle bladen van deze werkmap zijn leeg. ${exportAgain}`
      : `Het blad “${sheet}” is leeg. Kies een ander blad.`,
  'file.too-large': ({ size, limit }) =>
    `Het bestand is ${megabytes(size)} MB groot. Meer dan ${megabytes(limit)} MB kan deze pagina niet lezen. Verdeel de lijst over meer bestanden.`,
  'file.unpacks-too-large': ({ limit }) =>
    `Het bestand is klein ingepakt, maar wordt bij het uitpakken te groot om veilig te lezen (de grens is ${megabytes(limit)} MB). Bewaar alleen het blad met gebruikers in een nieuwe werkmap en kies die.`,
  'file.too-many-cells': ({ limit }) =>
    `In het bestand staan meer dan ${limit / 1_000_000} miljoen cellen. Bewaar alleen de kolommen die je nodig hebt en kies het bestand opnieuw.`,
  'file.encrypted': () =>
    `Het bestand is beveiligd met een wachtwoord. Open het in Excel, haal het wachtwoord weg bij Bestand > Info > Werkmap beveiligen, sla het op met Bestand > Opslaan als > Excel-werkmap (*.xlsx) en kies daarna het nieuwe bestand.`,
  'file.legacy-xls': () =>
    `Dit is een werkmap van Excel 97-2003 (.xls). Die kan deze pagina niet lezen. ${saveAgain}`,
  'file.xlsb': () =>
    `Dit is een binaire werkmap van Excel (.xlsb). Die kan deze pagina niet lezen. ${saveAgain}`,
  'file.ods': () =>
    `Dit is een werkblad van LibreOffice of OpenOffice (.ods). Die kan deze pagina niet lezen. Open het, kies Bestand > Opslaan als > Excel 2007-365 (.xlsx) en kies daarna het nieuwe bestand.`,
  'file.zip': () =>
    `Dit is een ingepakt bestand zonder Excel-werkmap erin. Pak het eerst uit. ${chooseOther}`,
  'file.html': () =>
    `In het bestand zit een webpagina, ook als de naam op .xls eindigt. ${saveAgain}`,
  'file.pdf': () => `Dit is een PDF. Daar zijn geen cellen uit te lezen. ${chooseOther}`,
  'file.rtf': () => `Dit is een tekst met opmaak (.rtf). ${chooseOther}`,
  'file.spreadsheet-xml': () => `Dit is een XML-werkblad van Excel 2003. ${saveAgain}`,
  'file.xml': () => `Dit is een XML-bestand, geen lijst met kolommen. ${chooseOther}`,
  'file.binary': () => `In het bestand zit geen tekst en geen werkmap. ${chooseOther}`,
  'file.damaged': ({ part }) =>
    `Het bestand is beschadigd of niet helemaal aangekomen${part ? ` (bij ${part})` : ''}. Download of maak het opnieuw. Opent Excel het wel? ${saveAgain}`,
  'file.doctype': ({ part }) =>
    `In het bestand staat een verwijzing die niet in een werkmap hoort (DOCTYPE in ${part}). Voor de veiligheid lezen we het niet. ${saveAgain}`,
  'file.unknown-packing': ({ part }) =>
    `Het bestand is ingepakt op een manier die deze pagina niet kent (bij ${part}). ${saveAgain}`,
  'file.unclosed-quote': ({ rowNumber }) =>
    `Op regel ${rowNumber} begint een veld met een aanhalingsteken dat nergens wordt gesloten. Daardoor is niet te zien waar de rijen eindigen. Zet het teken " erbij of haal het weg, en kies het bestand opnieuw.`,
  'file.sheet-missing': ({ sheet }) =>
    `Het blad “${sheet}” staat niet in deze werkmap. Kies een ander blad.`,
  'file.gone': () =>
    'Het bestand is verplaatst of verwijderd nadat je het koos. Kies het opnieuw op de plek waar het nu staat.',
  'file.unreadable': () =>
    'Het bestand is veranderd nadat je het koos, of je mag het niet lezen. Sluit het in andere programma’s en kies het opnieuw.',
  'file.out-of-memory': () =>
    'Voor dit bestand is op deze computer te weinig geheugen vrij. Sluit andere tabbladen, of verdeel de lijst over meer bestanden.',
  'file.cancelled': () => 'Het lezen is gestopt. Kies het bestand opnieuw om verder te gaan.',
};

/** What is worth telling about a file that was read. */
export const fileRemarks: {
  [Code in FileRemark['code']]: (issue: Extract<FileRemark, { code: Code }>) => string;
} = {
  'row.too-short': ({ rowNumber, expected, found }) =>
    `Regel ${rowNumber} heeft ${fields(found)}, de meeste regels hebben er ${expected}. Kijk of er een kolom mist.`,
  'row.too-long': ({ rowNumber, expected, found }) =>
    `Regel ${rowNumber} heeft ${fields(found)}, de meeste regels hebben er ${expected}. Kijk of er een scheidingsteken in een veld staat.`,
  'text.after-quote': ({ rowNumber, columnNumber }) =>
    `Regel ${rowNumber}, kolom ${columnNumber}: na het sluitende aanhalingsteken staat nog tekst. We lezen die als deel van het veld. Kijk of dat klopt.`,
  'text.quote-inside': ({ rowNumber, columnNumber }) =>
    `Regel ${rowNumber}, kolom ${columnNumber}: midden in het veld staat een aanhalingsteken. We laten het staan. Kijk of dat klopt.`,
  'text.unreadable-characters': ({ rowNumber, count }) =>
    `In het bestand ${count === 1 ? 'staat 1 teken dat' : `staan ${count} tekens die`} we met deze tekenset niet kunnen lezen, voor het eerst op regel ${rowNumber}. Kies een andere tekenset.`,
  'text.mixed-character-sets': () =>
    'In het bestand staan letters van twee tekensets door elkaar. We lezen het als windows-1252. Kijk goed naar namen met een accent, of maak de export opnieuw.',
  'sheet.hidden': ({ sheet }) =>
    `Het blad “${sheet}” is verborgen in de werkmap. Kijk of dit het blad is dat je bedoelt.`,
  'sheet.hidden-rows': ({ count, rowNumber }) =>
    `${count === 1 ? `1 rij is verborgen (rij ${rowNumber})` : `${count} rijen zijn verborgen (de eerste is rij ${rowNumber})`}, misschien door een filter. We lezen ze mee. Kijk of ze erbij horen.`,
  'sheet.hidden-columns': ({ count }) =>
    `${count === 1 ? '1 kolom is verborgen' : `${count} kolommen zijn verborgen`}. We lezen ze mee.`,
  'sheet.formula-without-result': ({ count, rowNumber }) =>
    `${count === 1 ? `1 formule heeft` : `${count} formules hebben`} geen uitkomst in het bestand, voor het eerst op rij ${rowNumber}. We lezen die cellen als leeg. Open het bestand in Excel, sla het op en kies het opnieuw.`,
  'remark.more': ({ about, count }) =>
    `Bij nog ${count === 1 ? '1 regel' : `${count} regels`} ${repeated[about]}.`,
};

const repeated: Record<RowRemark['code'], string> = {
  'row.too-short': 'staan te weinig velden',
  'row.too-long': 'staan te veel velden',
  'text.after-quote': 'staat tekst na een sluitend aanhalingsteken',
  'text.quote-inside': 'staat een aanhalingsteken midden in een veld',
};

function fields(count: number): string {
  return count === 1 ? '1 veld' : `${count} velden`;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

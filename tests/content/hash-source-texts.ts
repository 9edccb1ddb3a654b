/**
 * Makes source-shingles.json out of a folder with the help pages that the runbooks start from:
 * `node tests/content/hash-source-texts.ts <folder with .txt files>`. The pages are not ours to
 * keep here, so that only hashes of each eight words in a row are.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runsOf, wordsOf } from './shared-runs.ts';

/** What Profit calls things and the openings every procedure has: nobody's own sentences. */
const label = new RegExp(
  [
    /Omgeving kopiëren als nieuwe productie-omgeving (?:zonder|met) dossierbijlagen/u,
    /\p{Lu}\p{L}*(?: (?:tool|groepen))?(?: \/ \p{Lu}\p{L}*(?: (?:tool|omgeving|connector))?)+/u,
    /Ga naar(?: het tabblad)?:|Klik op:?|Let op:|Open de eigenschappen van/u,
    /Onderhoud (?:groepen|gebruikers)|Gebruikers in groep|Meewerklicentie activeren/u,
    /[Aa]pp connector|Nieuwe (?:aanvraag|gebruikerscode|systeemgebruiker)|Terugzetten voor|Gebruikerstokens/u,
    /\b(?:Volgende|Voltooien|Nieuw|OK|GetConnectoren|UpdateConnectoren)\b/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

const folder = process.argv[2];
if (folder === undefined) throw new Error('Expected a folder with the texts.');
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const hashes = names.flatMap((name) => hashesOf(readFileSync(join(folder, name), 'utf8')));
const file = new URL('source-shingles.json', import.meta.url);
writeFileSync(file, `${JSON.stringify([...new Set(hashes)].sort(), undefined, 2)}\n`);
console.log(`${hashes.length} runs of eight words from ${names.length} texts`);

/** A run that is made of labels only is left out. */
function hashesOf(text: string): string[] {
  const { words, isLabel } = markLabels(text);
  return runsOf(words)
    .filter(({ start }) => isLabel.slice(start, start + 8).includes(false))
    .map(({ hash }) => hash);
}

function markLabels(text: string) {
  const edge = '\u0001';
  const marked = text.normalize('NFC').replaceAll(label, `${edge}$&${edge}`);
  const words: string[] = [];
  const isLabel: boolean[] = [];
  marked.split(edge).forEach((piece, index) => {
    const found = wordsOf(piece);
    words.push(...found);
    isLabel.push(...found.map(() => index % 2 === 1));
  });
  return { words, isLabel };
}

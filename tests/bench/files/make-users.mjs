// @ts-check
import { source, target } from '../numbers.mjs';
import { randomFrom } from './random.mjs';

/** Names of the columns, as an export has them. */
export const columns = [
  'Gebruiker',
  'Omschrijving',
  'E-mailadres',
  'Geblokkeerd',
  'Systeemgebruiker',
  'Profit Windows',
];

const firstNames =
  'Piet Lies Jan Mo Bea Sanne Daan Noor Thijs Joost Emma Bram Fleur Ruben Aya Tess'.split(' ');
const lastNames =
  'Jansen,de Vries,Bakker,van den Berg,Visser,Smit,Yilmaz,Kramer,Dekker,Mulder,Bos,Peters'.split(
    ',',
  );
const accentedFirstNames = 'Zoë René Ömer Žan Anaïs Françoise Chloë André'.split(' ');
const accentedLastNames = 'Müller Núñez Citroën Mañosa Østergård Côté'.split(' ');
/** The part of the names that has an accent. */
const accented = 0.05;

/**
 * Made-up users, always the same: nine of ten have the source number and a code of their own, the
 * others are what an export holds besides. Accents, `Jansen, Piet`, separators and quotes occur;
 * every character fits windows-1252.
 * @param {number} count
 * @returns {Generator<string[]>}
 */
export function* makeUsers(count) {
  const random = randomFrom(count);
  /** @param {readonly string[]} list */
  const pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  let earlier = 'Cas';
  for (let index = 0; index < count; index += 1) {
    const first = pick(random() < accented ? accentedFirstNames : firstNames);
    const last = pick(random() < accented ? accentedLastNames : lastNames);
    const login = plain(first).charAt(0) + plain(last).slice(0, 6) + index.toString(36);
    const kind = random();
    const code = kind < 0.9 ? `${source}.${login}` : oddCode(kind, login, earlier);
    const system = kind >= 0.9 && kind < 0.91 ? 'Ja' : 'Nee';
    earlier = login;
    yield [
      code,
      description(first, last, random()),
      email(first, last, index, random()),
      random() < 0.03 ? 'Ja' : 'Nee',
      system,
      random() < 0.6 ? 'Ja' : 'Nee',
    ];
  }
}

/**
 * One of the codes that are no plain code of the source, by a number from 0.9 up to 1.
 * @param {number} kind @param {string} login @param {string} earlier
 */
function oddCode(kind, login, earlier) {
  if (kind < 0.91) return `${source}.app${login}`;
  if (kind < 0.94) return `55555.${login}`;
  if (kind < 0.96) return `${target}.${login}`;
  if (kind < 0.965) return `${source}.${earlier.toUpperCase()}`;
  if (kind < 0.97) return `${target}.${earlier}`;
  if (kind < 0.98) return `beheer${login}`;
  if (kind < 0.99) return ` ${source}.${login} `;
  if (kind < 0.995) return `${source}.${login}.in.dienst`;
  return kind < 0.998 ? `${source}.Zoë${login}` : '';
}

/** @param {string} first @param {string} last @param {number} kind */
function description(first, last, kind) {
  if (kind < 0.4) return `${last}, ${first}`;
  if (kind < 0.42) return `${last}; ${first}`;
  if (kind < 0.43) return `${first} "de bakker" ${last}`;
  return kind < 0.44 ? '' : `${first} ${last}`;
}

/** @param {string} first @param {string} last @param {number} index @param {number} kind */
function email(first, last, index, kind) {
  if (kind < 0.01) return '';
  if (kind < 0.02) return 'info@bakkerijdekorst.example';
  return `${plain(first)}.${plain(last)}${index}@bakkerijdekorst.example`.toLowerCase();
}

/** A name as a login has it: the letters, without accents and blanks. @param {string} name */
function plain(name) {
  return name.normalize('NFD').replace(/[^A-Za-z]/g, '');
}

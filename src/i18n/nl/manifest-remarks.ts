import type { AddressIssue } from '../../domain/connectors/address-range.ts';
import type { ConnectorKind } from '../../domain/connectors/connector-manifest.ts';
import type { ConnectorRemark } from '../../domain/connectors/judge-connector.ts';
import type { FindingCode } from '../../domain/connectors/sources/auditor-findings.ts';
import type { ManifestProblem } from '../../domain/connectors/sources/read-manifest.ts';
import type { JsonFault } from '../../files/read-json.ts';
import type { NamePlace } from '../manifest-places.ts';
import { textFor, type TextsByCode } from '../text-for.ts';

/** What is said about names, addresses and files of a manifest: what is there, then what to do. */
export interface ManifestRemarkTexts {
  connectorRemark(remark: ConnectorRemark, id: string): string;
  addressIssue(issue: AddressIssue): string;
  jsonFault(fault: JsonFault): string;
  manifestProblem(problem: ManifestProblem): string;
  finding(code: FindingCode): string;
}

const lists: Readonly<Record<ConnectorKind, string>> = {
  get: 'GetConnectoren',
  update: 'UpdateConnectoren',
  special: 'de speciale connectoren',
};

/** A sentence for each code of an issue that has the same form whatever its code. */
export type SentencesOf<Issue extends { readonly code: string }> = Readonly<
  Record<Issue['code'], (issue: Issue) => string>
>;

export type Named<Issue> = Issue & { readonly id: string };

const connectorRemarks: TextsByCode<Named<ConnectorRemark>, string> = {
  'connector.other-capitals': ({ suggestion }) =>
    `Profit schrijft deze naam met andere hoofdletters: ${suggestion}.`,
  'connector.near-known': ({ id, suggestion }) =>
    `${id} staat niet in de lijst van Profit. Bedoel je ${suggestion}?`,
  'connector.unknown-profit': ({ id }) =>
    `${id} begint als een naam van Profit zelf, maar staat niet in de lijst die we kennen. Kijk de naam na.`,
  'connector.unknown-update': ({ id }) =>
    `${id} staat niet in de lijst van UpdateConnectoren die we kennen. Kijk de naam na.`,
  'connector.unknown-special': ({ id }) =>
    `${id} kennen we niet als speciale connector. Kijk de naam na.`,
  'connector.odd-characters': ({ characters }) =>
    `In de naam staat ${listed(characters)}. Kijk of dit de naam is die de toepassing aanroept, of alleen de naam van de definitie.`,
  'connector.hidden-character': ({ characters }) =>
    `In de naam staat een teken dat je niet ziet (${characters.join(', ')}). Typ de naam opnieuw.`,
  'connector.other-list': ({ list }) =>
    `Profit heeft deze naam bij ${lists[list]}. Zet hem in die lijst.`,
};

function listed(characters: readonly string[]): string {
  return characters.map((one) => (/\s/u.test(one) ? 'een spatie' : `het teken ${one}`)).join(', ');
}

const addressIssues: SentencesOf<AddressIssue> = {
  'address.no-address': ({ found }) =>
    `${found} is geen IP-adres. Schrijf het als 203.0.113.7, 203.0.113.0/24 of 2001:db8::1.`,
  'address.out-of-range': ({ found }) =>
    `${found} bevat een getal dat te hoog is. Vraag het adres opnieuw aan de leverancier.`,
  'address.host-name': ({ found }) =>
    `${found} is een naam, geen IP-adres. Vraag de leverancier naar de IP-adressen.`,
};

const jsonFaults: SentencesOf<JsonFault> = {
  'json.empty': () => 'De tekst is leeg. Plak de hele inhoud van het bestand.',
  'json.unexpected': (fault) => `${unexpected(fault.found)} ${at(fault)}`,
  'json.unclosed-text': (fault) =>
    `Een tekst heeft geen aanhalingsteken aan het eind. ${at(fault)} Zet het teken " erachter.`,
  'json.bad-text': (fault) =>
    `In een tekst staat een teken dat daar niet kan, zoals een tab of een losse \\. ${at(fault)}`,
  'json.extra-comma': (fault) => `Achter een komma staat niets meer. ${at(fault)} Haal hem weg.`,
  'json.missing-comma': (fault) => `Tussen twee onderdelen mist een komma. ${at(fault)}`,
  'json.more': (fault) => `Na het einde staat nog tekst. ${at(fault)} Haal weg wat erachter staat.`,
  'json.too-deep': (fault) =>
    `Er zitten te veel lagen in elkaar. ${at(fault)} Een manifest heeft er hoogstens vijf.`,
};

function at({ line, column }: JsonFault): string {
  return `Kijk op regel ${String(line)}, teken ${String(column)}.`;
}

function unexpected(found: string): string {
  if (found === '') return 'De tekst houdt te vroeg op. Misschien is hij niet helemaal gekopieerd.';
  if (/[“”„‘’']/.test(found)) {
    return `Hier staat ${found} waar een recht aanhalingsteken (") hoort. Een tekstverwerker verandert dat soms.`;
  }
  if (found === '/') return 'Hier staat een opmerking. Die kan niet in JSON. Haal hem weg.';
  return `Het teken ${found} kan hier niet staan.`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'een tekst tussen aanhalingstekens',
  array: 'een lijst tussen [ en ]',
  object: 'een groep tussen { en }',
  number: 'een getal',
  int: 'een heel getal',
};

const problems: TextsByCode<ManifestProblem, string> = {
  'manifest.missing': ({ path }) =>
    path === 'version'
      ? 'dit ontbreekt. Zet "version": 1 vooraan in het bestand.'
      : 'dit ontbreekt. Vul het in.',
  'manifest.other-kind': ({ expected }) =>
    `dit heeft een andere vorm. Maak er ${kinds[expected] ?? expected} van.`,
  'manifest.too-short': () => 'dit is leeg. Vul het in of haal het weg.',
  'manifest.too-long': ({ length, most }) =>
    `dit heeft ${String(length)} tekens. Kort het in tot ${String(most)}.`,
  'manifest.too-low': ({ least }) => `dit getal is te laag. Vul ${String(least)} of hoger in.`,
  'manifest.unfit-character': () =>
    'hierin staat een teken dat je niet ziet, zoals een regeleinde. Haal het weg.',
  'manifest.no-date': () => 'dit is geen datum. Schrijf hem als 2027-05-01.',
  'manifest.other-form': () => 'dit heeft een andere vorm. Schrijf het als O12345AA of 12345.',
  'manifest.not-listed': ({ expected }) =>
    `deze waarde kennen we niet. Kies uit: ${expected.join(', ')}.`,
};

const findings: Readonly<Record<FindingCode, string>> = {
  'group.several-users': 'In de groep zit meer dan één gebruiker.',
  'user.opens-profit': 'De connector-gebruiker mag Profit openen. Zet Profit Windows uit.',
  'user.is-person': 'De connector-gebruiker is een medewerker of meewerkgebruiker.',
  'token.none': 'Er is nog geen token uitgegeven.',
  'token.several': 'Er is meer dan één token. Verwijder wat niet in gebruik is.',
  'token.limited': 'Een token geldt maar een bepaalde tijd. Zet het einde in je agenda.',
  'token.unused': 'Een token is al drie maanden niet gebruikt.',
  'token.old': 'Een token is ouder dan twaalf maanden. Vervang het.',
  'addresses.none': 'Er is geen IP-restrictie.',
  'addresses.of-test': 'De adressen van AFAS Connect mogen nog koppelen.',
  'connectors.standard-profit': 'Er staan standaard GetConnectoren van Profit bij.',
  'connectors.personal-fields': 'Er zijn velden met persoonsgegevens.',
  'fields.unknown': 'Er worden velden gevraagd die deze omgeving niet kent.',
  'fields.free': 'Er worden vrije velden gebruikt.',
  'fields.dots': 'In namen van velden staat een punt.',
};

/** The remarks in Dutch; `nameOf` says in words where in a manifest a problem is. */
export function manifestRemarks(nameOf: NamePlace): ManifestRemarkTexts {
  return {
    connectorRemark: (remark, id) => textFor(connectorRemarks, { ...remark, id }),
    addressIssue: (issue) => addressIssues[issue.code](issue),
    jsonFault: (fault) => jsonFaults[fault.code](fault),
    manifestProblem: (problem) => `${nameOf(problem.path)}: ${textFor(problems, problem)}`,
    finding: (code) => findings[code],
  };
}

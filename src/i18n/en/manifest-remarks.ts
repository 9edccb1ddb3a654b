import type { AddressIssue } from '../../domain/connectors/address-range.ts';
import type { ConnectorKind } from '../../domain/connectors/connector-manifest.ts';
import type { ConnectorRemark } from '../../domain/connectors/judge-connector.ts';
import type { FindingCode } from '../../domain/connectors/sources/auditor-findings.ts';
import type { ManifestProblem } from '../../domain/connectors/sources/read-manifest.ts';
import type { JsonFault } from '../../files/read-json.ts';
import type { NamePlace } from '../manifest-places.ts';
import type { ManifestRemarkTexts, Named, SentencesOf } from '../nl/manifest-remarks.ts';
import { textFor, type TextsByCode } from '../text-for.ts';

const lists: Readonly<Record<ConnectorKind, string>> = {
  get: 'the GetConnectors',
  update: 'the UpdateConnectors',
  special: 'the special connectors',
};

const connectorRemarks: TextsByCode<Named<ConnectorRemark>, string> = {
  'connector.other-capitals': ({ suggestion }) =>
    `Profit writes this name with other capitals: ${suggestion}.`,
  'connector.near-known': ({ id, suggestion }) =>
    `${id} is not in the list of Profit. Do you mean ${suggestion}?`,
  'connector.unknown-profit': ({ id }) =>
    `${id} begins like a name of Profit itself, but is not in the list we know. Check the name.`,
  'connector.unknown-update': ({ id }) =>
    `${id} is not in the list of UpdateConnectors we know. Check the name.`,
  'connector.unknown-special': ({ id }) =>
    `We do not know ${id} as a special connector. Check the name.`,
  'connector.odd-characters': ({ characters }) =>
    `The name holds ${listed(characters)}. See whether this is the name that the application calls, or only the name of the definition.`,
  'connector.hidden-character': ({ characters }) =>
    `The name holds a character you cannot see (${characters.join(', ')}). Type the name again.`,
  'connector.other-list': ({ list }) =>
    `Profit has this name with ${lists[list]}. Put it in that list.`,
};

function listed(characters: readonly string[]): string {
  return characters.map((one) => (/\s/u.test(one) ? 'a space' : `the sign ${one}`)).join(', ');
}

const addressIssues: SentencesOf<AddressIssue> = {
  'address.no-address': ({ found }) =>
    `${found} is not an IP address. Write it as 203.0.113.7, 203.0.113.0/24 or 2001:db8::1.`,
  'address.out-of-range': ({ found }) =>
    `${found} holds a number that is too high. Ask the supplier for the address again.`,
  'address.host-name': ({ found }) =>
    `${found} is a name, not an IP address. Ask the supplier for the IP addresses.`,
};

const jsonFaults: SentencesOf<JsonFault> = {
  'json.empty': () => 'The text is empty. Paste the whole content of the file.',
  'json.unexpected': (fault) => `${unexpected(fault.found)} ${at(fault)}`,
  'json.unclosed-text': (fault) =>
    `A text has no quotation mark at its end. ${at(fault)} Put the sign " after it.`,
  'json.bad-text': (fault) =>
    `A text holds a character that cannot stand there, such as a tab or a single \\. ${at(fault)}`,
  'json.extra-comma': (fault) => `Nothing follows a comma. ${at(fault)} Take it out.`,
  'json.missing-comma': (fault) => `There is no comma between two parts. ${at(fault)}`,
  'json.more': (fault) => `There is text after the end. ${at(fault)} Take out what follows.`,
  'json.too-deep': (fault) =>
    `Too many layers are inside each other. ${at(fault)} A manifest has at most five.`,
};

function at({ line, column }: JsonFault): string {
  return `See line ${String(line)}, character ${String(column)}.`;
}

function unexpected(found: string): string {
  if (found === '') return 'The text ends too early. Maybe not all of it was copied.';
  if (/[“”„‘’']/.test(found)) {
    return `Here is ${found} where a straight quotation mark (") belongs. A word processor changes it sometimes.`;
  }
  if (found === '/') return 'Here is a comment. JSON has none. Take it out.';
  return `The character ${found} cannot stand here.`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text between quotation marks',
  array: 'a list between [ and ]',
  object: 'a group between { and }',
  number: 'a number',
  int: 'a whole number',
};

const problems: TextsByCode<ManifestProblem, string> = {
  'manifest.missing': () => 'this is missing. Fill it in.',
  'manifest.other-kind': ({ expected }) =>
    `this has another form. Make it ${kinds[expected] ?? expected}.`,
  'manifest.too-short': () => 'this is empty. Fill it in or take it out.',
  'manifest.too-long': ({ length, most }) =>
    `this has ${String(length)} characters. Shorten it to ${String(most)}.`,
  'manifest.too-low': ({ least }) => `this number is too low. Fill in ${String(least)} or higher.`,
  'manifest.unfit-character': () =>
    'this holds a character you cannot see, such as a line end. Take it out.',
  'manifest.no-date': () => 'this is not a date. Write it as 2027-05-01.',
  'manifest.other-form': () => 'this has another form. Write it as O12345AA or 12345.',
  'manifest.not-listed': ({ expected }) =>
    `we do not know this value. Choose from: ${expected.join(', ')}.`,
};

const findings: Readonly<Record<FindingCode, string>> = {
  'group.several-users': 'The group holds more than one user.',
  'user.opens-profit': 'The connector user may open Profit. Untick Profit Windows.',
  'user.is-person': 'The connector user is an employee or a user with a cooperation licence.',
  'token.none': 'No token was issued yet.',
  'token.several': 'There is more than one token. Remove what is not in use.',
  'token.limited': 'A token is valid for a limited time. Put its end in your calendar.',
  'token.unused': 'A token has not been used for three months.',
  'token.old': 'A token is older than twelve months. Replace it.',
  'addresses.none': 'There is no IP restriction.',
  'addresses.of-test': 'The addresses of AFAS Connect may still connect.',
  'connectors.standard-profit': 'There are standard GetConnectors of Profit.',
  'connectors.personal-fields': 'There are fields with personal data.',
  'fields.unknown': 'Fields are asked that this environment does not know.',
  'fields.free': 'Free fields are used.',
  'fields.dots': 'Names of fields hold a dot.',
};

/** The remarks in English; `nameOf` says in words where in a manifest a problem is. */
export function manifestRemarks(nameOf: NamePlace): ManifestRemarkTexts {
  return {
    connectorRemark: (remark, id) => textFor(connectorRemarks, { ...remark, id }),
    addressIssue: (issue) => addressIssues[issue.code](issue),
    jsonFault: (fault) => jsonFaults[fault.code](fault),
    manifestProblem: (problem) => `${nameOf(problem.path)}: ${textFor(problems, problem)}`,
    finding: (code) => findings[code],
  };
}

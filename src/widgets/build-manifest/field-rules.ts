import { readField } from '../../components/read-field.ts';
import { countCharacters, fitsLine } from '../../domain/connectors/manifest-text.ts';
import type { FieldIssue } from '../../domain/field-reading.ts';

/** What a field says below itself besides the remarks that any field of the site can make. */
export type ManifestFieldIssue =
  | FieldIssue
  | (OwnProblem & {
      readonly code: 'field.too-long';
      readonly most: number;
      readonly length: number;
    })
  | (OwnProblem & { readonly code: 'field.unfit-character' });

interface OwnProblem {
  readonly level: 'error';
  readonly suggestion?: undefined;
}

/** A text as it goes into the manifest, and what there is to say about it. */
export interface ManifestFieldReading {
  readonly text: string;
  readonly value?: string;
  readonly issue?: ManifestFieldIssue;
}

type Rule = (input: string) => ManifestFieldReading;

/** Fields in which one text is typed, by their place in the manifest. */
export const textFields = {
  'application.name': atMost(80),
  'application.supplier': atMost(80),
  'application.purpose': atMost(500),
  'environment.code': asElsewhere('environment'),
  'environment.participantNumber': asElsewhere('participantNumber'),
  'environment.name': atMost(80),
  'userGroup.code': asElsewhere('groupCode'),
  'userGroup.name': asElsewhere('groupName'),
  'connectorUser.code': asElsewhere('userCode'),
  'appConnector.description': atMost(80),
  'authentication.clientId': atMost(200),
  'authentication.redirectUrl': atMost(500),
  'authentication.form': atMost(200),
  'authentication.handedOver.how': atMost(200),
} as const satisfies Record<string, Rule>;

export type TextFieldPath = keyof typeof textFields;

export function isTextField(path: string): path is TextFieldPath {
  return Object.hasOwn(textFields, path);
}

/** Other fields that have one place in the form, whatever was filled in. */
const otherFields = [
  'connectorUser.kind',
  'authentication.kind',
  'validity.from',
  'validity.until',
  'madeOn',
  'edition',
];

/** Whether the form has a field for a place of the manifest. */
export function isFormField(path: string): boolean {
  return isTextField(path) || otherFields.includes(path);
}

export function readTextField(path: TextFieldPath, input: string): ManifestFieldReading {
  return textFields[path](input);
}

/** As the fields of a runbook read the same kind of value, in as far as the manifest takes it. */
function asElsewhere(kind: string): Rule {
  const fits = atMost(80);
  return (input) => {
    const reading = readField(kind, input, {});
    const unfit = reading.value === undefined ? undefined : fits(reading.value).issue;
    return unfit === undefined ? reading : { text: reading.text, issue: unfit };
  };
}

/** Any text without blanks around it, as `line` and `lines` of the manifest take it. */
function atMost(most: number): Rule {
  return (input) => {
    const text = input.trim();
    if (text === '') return { text };
    const level = 'error';
    const length = countCharacters(text);
    if (length > most) return { text, issue: { code: 'field.too-long', level, most, length } };
    return fitsLine(text.replace(/\r?\n/g, ' '), most)
      ? { text, value: text }
      : { text, issue: { code: 'field.unfit-character', level } };
  };
}

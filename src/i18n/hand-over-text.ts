import type { ConnectorManifest } from '../domain/connectors/connector-manifest.ts';
import { onOneLine } from '../domain/connectors/outputs/markdown.ts';
import type { ReadThroughSectionKey } from '../domain/connectors/outputs/read-through.ts';
import { labelReadThrough, type LabelledSection } from './manifest-outputs.ts';
import type { ManifestTexts } from './nl/manifest-texts.ts';

/** What a developer needs; the group, the user and the deviations stay with the administrator. */
const told: readonly ReadThroughSectionKey[] = [
  'environment',
  'app-connector',
  'get-connectors',
  'update-connectors',
  'special-connectors',
  'addresses',
];

/**
 * The message with which a manifest is handed over, for mail or Teams: a subject, an empty line and
 * the text. There is nothing secret in it; it says how what is secret comes.
 */
export function handOverText(manifest: ConnectorManifest, texts: ManifestTexts): string {
  const { handOver } = texts;
  const sections = labelReadThrough(manifest, texts).filter(({ key }) => told.includes(key));
  return [
    handOver.subject(onOneLine(manifest.application.name)),
    '',
    handOver.opening,
    ...sections.flatMap(sectionLines),
    '',
    texts.readThrough.sections['sign-in'],
    ...signInLines(manifest, texts),
    '',
    handOver.never,
    handOver.forum,
    handOver.attached,
    '',
  ].join('\n');
}

function sectionLines({ title, rows }: LabelledSection): string[] {
  const lines = rows.map(({ label, value }) =>
    [`- ${onOneLine(label)}`, onOneLine(value)].filter((part) => part !== '').join(': '),
  );
  return ['', title, ...lines];
}

function signInLines({ authentication }: ConnectorManifest, texts: ManifestTexts): string[] {
  const { handOver, choices, readThrough } = texts;
  const { kind, secretExpires, form, handedOver } = authentication ?? {};
  const end = readThrough.labels['authentication.secretExpires'];
  const says = (text: string | undefined, sentence: (text: string) => string) =>
    text === undefined ? [] : [`- ${sentence(onOneLine(text))}`];
  return [
    ...(kind === undefined ? [] : [`- ${choices.authentication[kind]}`]),
    `- ${handOver.separately[kind ?? 'unknown']}`,
    ...says(handedOver?.how, handOver.way),
    ...says(handedOver?.on, (date) => handOver.on(texts.day(date))),
    ...says(form, handOver.form),
    ...says(secretExpires, (date) => `${end}: ${texts.day(date)}`),
  ];
}

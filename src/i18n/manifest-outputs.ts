import { isAdviceCode } from '../domain/connectors/advice-codes.ts';
import type { ConnectorManifest } from '../domain/connectors/connector-manifest.ts';
import { onOneLine, writeMarkdown } from '../domain/connectors/outputs/markdown.ts';
import {
  readThrough,
  type ReadThroughRow,
  type ReadThroughSectionKey,
} from '../domain/connectors/outputs/read-through.ts';
import type { ManifestTexts } from './nl/manifest-texts.ts';

/** A part of the read-through as it is shown. */
export interface LabelledSection {
  readonly key: ReadThroughSectionKey;
  readonly title: string;
  readonly rows: readonly LabelledRow[];
}

/** Of an entry of a list (`name`) the label is its own name, and the value what is said of it. */
export interface LabelledRow {
  readonly label: string;
  readonly value: string;
  readonly name: boolean;
}

/** The read-through of a manifest with its labels. */
export function labelReadThrough(
  manifest: ConnectorManifest,
  texts: ManifestTexts,
): LabelledSection[] {
  return readThrough(manifest).map(({ key, rows }) => ({
    key,
    title: texts.readThrough.sections[key],
    rows: rows.map((row) => labelRow(row, texts)),
  }));
}

/** The read-through as a file for people. */
export function readThroughMarkdown(manifest: ConnectorManifest, texts: ManifestTexts): string {
  return writeMarkdown({
    title: manifest.application.name,
    sections: labelReadThrough(manifest, texts).map(({ title, rows }) => ({
      title,
      items: rows.map(({ label, value, name }) =>
        name ? { code: label, text: value } : { label, text: value },
      ),
    })),
  });
}

function labelRow({ key, name, value, parts = [] }: ReadThroughRow, texts: ManifestTexts) {
  const { labels, parts: partLabels } = texts.readThrough;
  const shown = [
    valueText(key, value, texts),
    ...parts.map((part) => `${partLabels[part.key]}: ${part.value}`),
  ].filter((text) => text !== '');
  return {
    label: key === 'deviation' ? adviceTitle(name ?? '', texts) : (name ?? labels[key]),
    value: shown.join(' · '),
    name: name !== undefined && key !== 'deviation' && key !== 'contact',
  };
}

const days = new Set([
  'madeOn',
  'authentication.secretExpires',
  'authentication.handedOver.on',
  'validity.from',
  'validity.until',
]);

/** What stands at a place of a manifest, for people: a choice by its name, a day in words. */
export function valueText(place: string, value: string, { choices, day }: ManifestTexts): string {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'authentication.kind': choices.authentication,
    'environment.type': choices.environmentType,
    'connectorUser.kind': choices.connectorUser,
  };
  if (days.has(place)) return day(value);
  return Object.hasOwn(names, place) ? (names[place]?.[value] ?? value) : value;
}

function adviceTitle(code: string, texts: ManifestTexts): string {
  return isAdviceCode(code) ? texts.advice(code).title : onOneLine(code);
}

import { isAdviceCode } from '../domain/connectors/advice.ts';
import type { ConnectorManifest } from '../domain/connectors/connector-manifest.ts';
import { makeChecklist, type ChecklistItem } from '../domain/connectors/outputs/checklist.ts';
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

export interface LabelledScreen {
  readonly title: string;
  /** Where it is in Profit; undefined for what is done elsewhere. */
  readonly menu: string | undefined;
  readonly items: readonly LabelledItem[];
}

export interface LabelledItem {
  readonly id: string;
  readonly task: string;
  readonly value: string;
  readonly remark?: string | undefined;
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

/** The checklist of a manifest, screen after screen; a screen comes back where the work does. */
export function labelChecklist(
  manifest: ConnectorManifest,
  texts: ManifestTexts,
): LabelledScreen[] {
  const { screens } = texts.checklist;
  const shown: { screen: ChecklistItem['screen']; items: LabelledItem[] }[] = [];
  for (const item of makeChecklist(manifest)) {
    if (shown.at(-1)?.screen !== item.screen) shown.push({ screen: item.screen, items: [] });
    shown.at(-1)!.items.push(labelItem(item, texts));
  }
  return shown.map(({ screen, items }) => {
    const { title, menu } = screens[screen];
    return { title, menu: menu === '' ? undefined : menu, items };
  });
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

/** The checklist as a file, with a box for each task; `ticks` holds the ids of what is done. */
export function checklistMarkdown(
  manifest: ConnectorManifest,
  texts: ManifestTexts,
  ticks: ReadonlySet<string> = new Set(),
): string {
  return writeMarkdown({
    title: texts.checklist.title(manifest.application.name),
    sections: labelChecklist(manifest, texts).map(({ title, menu, items }) => ({
      title,
      lead: menu,
      items: items.map(({ id, task, value, remark = '' }) => ({
        ticked: ticks.has(id),
        label: task,
        code: value,
        text: remark,
      })),
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

function labelItem({ id, task, value, remark }: ChecklistItem, texts: ManifestTexts): LabelledItem {
  const place = placesOfTasks[task];
  return {
    id,
    task: texts.checklist.tasks[task],
    value: place === undefined ? value : valueText(place, value, texts),
    ...(remark !== undefined && { remark }),
  };
}

/** Tasks of which the value is a choice or a day, by the place that it comes from. */
const placesOfTasks: Readonly<Partial<Record<ChecklistItem['task'], string>>> = {
  'connector.sign-in': 'authentication.kind',
  'secret.end': 'authentication.secretExpires',
};

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

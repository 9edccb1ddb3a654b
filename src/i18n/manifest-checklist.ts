import type { ConnectorManifest } from '../domain/connectors/connector-manifest.ts';
import { makeChecklist, type ChecklistItem } from '../domain/connectors/outputs/checklist.ts';
import { writeMarkdown } from '../domain/connectors/outputs/markdown.ts';
import { valueText } from './manifest-outputs.ts';
import type { ManifestTexts } from './nl/manifest-texts.ts';

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

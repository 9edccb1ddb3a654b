import { keepInTab, readFromTab } from '../../browser/tab-storage.ts';
import type { ValueSource } from '../../browser/value-store.ts';
import {
  emptyManifest,
  type ConnectorManifest,
} from '../../domain/connectors/connector-manifest.ts';
import { readManifest, writeManifest } from '../../domain/connectors/sources/read-manifest.ts';
import type { Draft } from './draft.ts';
import { fittingDraft } from './fitting-draft.ts';

/** Records in the tab: the manifest, texts with a fault, what the tab said when it was looked at. */
const keys = {
  manifest: 'draaiboek:manifest',
  faults: 'draaiboek:manifest-faults',
  values: 'draaiboek:manifest-values',
  source: 'draaiboek:manifest-source',
};
/** A manifest has a name; a draft that has none yet is kept under this one. */
const nameless = '-';

type Texts = Readonly<Record<string, string>>;

/** Keeps a draft as long as the tab lives; one with nothing in it leaves nothing behind. */
export function keepDraft({ manifest, faults }: Draft, seen: Texts, source: ValueSource): void {
  const { name } = manifest.application;
  const text = writeManifest(named(manifest, name || nameless));
  keepInTab(keys.manifest, isBlank(manifest) ? {} : { name, text });
  keepInTab(keys.faults, faults);
  keepInTab(keys.values, seen);
  keepInTab(keys.source, Object.keys(seen).length === 0 ? {} : { ...source });
}

interface KeptDraft {
  readonly draft: Draft;
  readonly seen: Texts;
  readonly source: ValueSource;
}

/** The draft that the tab keeps, or an empty one of a day as `2026-11-22`. */
export function recallDraft(today: string): KeptDraft {
  const { name = '', text } = readFromTab(keys.manifest);
  const { place = '', run = '' } = readFromTab(keys.source);
  const { manifest, faults } = readDraft(text, today);
  return {
    draft: { manifest: named(manifest, name), faults: { ...faults, ...readFromTab(keys.faults) } },
    seen: readFromTab(keys.values),
    source: { place, run },
  };
}

/** A draft of which a part does not fit, as one of an earlier version can be, keeps the rest. */
function readDraft(text: string | undefined, today: string): Draft {
  const nothing = { manifest: emptyManifest('', today), faults: {} };
  if (text === undefined) return nothing;
  const reading = readManifest(text);
  if (reading.status === 'read') return { manifest: reading.manifest, faults: {} };
  return fittingDraft(text, today) ?? nothing;
}

function named(manifest: ConnectorManifest, name: string): ConnectorManifest {
  return { ...manifest, application: { ...manifest.application, name } };
}

/** Whether there is nothing in a manifest but what an empty one has. */
export function isBlank(manifest: ConnectorManifest): boolean {
  const { madeOn, edition, getConnectors, updateConnectors } = manifest;
  if (getConnectors.length + updateConnectors.length > 0) return false;
  const blank = { ...emptyManifest('', madeOn), edition };
  return JSON.stringify(manifest) === JSON.stringify(blank);
}

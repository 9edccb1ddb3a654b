import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { values } from '../../browser/value-store.ts';
import { KnownConnectors } from '../../domain/connectors/known-connectors.ts';
import { manifestSentences } from '../../i18n/manifest-sentences.ts';
import styleSheet from './build-manifest.css?url';
import { startPhase, nextPhase } from './build-manifest.phases.ts';
import { BuildManifestIsland } from './BuildManifestIsland.tsx';
import { recallDraft } from './keep-draft.ts';
import { today } from './today.ts';

/** Puts the tool in its place, with the draft that the tab keeps and what the reader filled in. */
export async function showBuildManifest(place: HTMLElement): Promise<void> {
  const [known] = await Promise.all([loadKnown(), loadStyleSheet(styleSheet)]);
  const { draft, seen } = recallDraft(today());
  const start = nextPhase(startPhase(draft, seen), { event: 'values', values: values.get() });
  const root = createRoot(place);
  flushSync(() => {
    root.render(
      <StrictMode>
        <BuildManifestIsland sentences={manifestSentences} known={known} start={start} />
      </StrictMode>,
    );
  });
}

/** The list is as long as the rest of the tool; it comes beside it. */
async function loadKnown(): Promise<KnownConnectors> {
  const { default: lists } = await import('../../../content/known-connectors.json');
  return new KnownConnectors(lists);
}

/** A style sheet that a script imports would be put on every page that can load the script. */
function loadStyleSheet(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve) => {
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      resolve();
    });
    document.head.append(link);
  });
}

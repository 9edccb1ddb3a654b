import { values, valueSource } from '../../browser/value-store.ts';
import { KnownConnectors } from '../../domain/connectors/known-connectors.ts';
import { manifestSentences } from '../../i18n/manifest-sentences.ts';
import rowsSheet from '../read-users/rows.css?url';
import { takePlace } from '../read-users/take-place.ts';
import styleSheet from './build-manifest.css?url';
import { nextPhase, startPhase, type Phase } from './build-manifest.phases.ts';
import { BuildManifestIsland } from './BuildManifestIsland.tsx';
import { readExamples } from './examples.ts';
import { recallDraft } from './keep-draft.ts';
import { today } from './today.ts';

/** Puts the tool in its place, with the draft that the tab keeps and what the reader filled in. */
export async function showBuildManifest(place: HTMLElement): Promise<void> {
  const known = await loadKnown();
  await takePlace(place, [rowsSheet, styleSheet], () => (
    <BuildManifestIsland
      sentences={manifestSentences}
      known={known}
      examples={readExamples(place.dataset.examples ?? '')}
      start={startingPhase()}
    />
  ));
}

/** The list is as long as the rest of the tool; it comes beside it. */
async function loadKnown(): Promise<KnownConnectors> {
  const { default: lists } = await import('../../../content/known-connectors.json');
  return new KnownConnectors(lists);
}

function startingPhase(): Phase {
  const { draft, seen, source } = recallDraft(today());
  const now = { values: values.get(), source: valueSource() };
  return nextPhase(startPhase(draft, seen, source), { event: 'values', ...now });
}

import { announce } from '../../components/announce.client.ts';
import { loadStyleSheet } from '../../components/load-style-sheet.client.ts';
import {
  connectionLayers,
  connectionOutcome,
  type ConnectionFacts,
  type ConnectionLayer,
  type ConnectionOutcome,
} from '../../domain/connectors/connection-outcome.ts';
import { accessExplainer } from '../../i18n/access-explainer-sentences.ts';

import styleSheet from './access-explainer.css?url';

type LayerState = keyof typeof accessExplainer.states;

/** Follows the boxes that the reader ticks, and shows how far a request comes. */
export function showAccessExplainer(place: HTMLElement): Promise<void> {
  place.addEventListener('change', () => {
    show(place);
    announce(place.querySelector('.outcome')?.textContent ?? '');
  });
  show(place);
  return loadStyleSheet(styleSheet);
}

function show(place: HTMLElement): void {
  const outcome = connectionOutcome(factsIn(place));
  for (const layer of connectionLayers) showLayer(place, layer, stateOf(layer, outcome));
  const { title, text } = accessExplainer.outcomes[outcome.code];
  fill(place, '.outcome strong', title);
  fill(place, '.outcome span', [...reasonsOf(outcome), text].join(' '));
}

function factsIn(place: HTMLElement): ConnectionFacts {
  const boxes = [...place.querySelectorAll<HTMLInputElement>('input')];
  return Object.fromEntries(boxes.map(({ name, checked }) => [name, checked])) as ConnectionFacts;
}

function stateOf(layer: ConnectionLayer, outcome: ConnectionOutcome): LayerState {
  if (outcome.code === 'outcome.data') return 'passes';
  const distance = connectionLayers.indexOf(layer) - connectionLayers.indexOf(outcome.layer);
  if (distance < 0) return 'passes';
  if (distance > 0) return 'unused';
  return layer === 'filter' ? 'thins' : 'stops';
}

function showLayer(place: HTMLElement, layer: ConnectionLayer, state: LayerState): void {
  const group = place.querySelector<HTMLElement>(`[data-layer="${layer}"]`);
  if (!group) return;
  group.dataset.state = state;
  fill(group, '.layer-state', accessExplainer.states[state]);
}

function reasonsOf(outcome: ConnectionOutcome): string[] {
  if (outcome.code === 'outcome.data') return [];
  const missing = outcome.missing.map((fact) => accessExplainer.facts[fact].missing);
  return [accessExplainer.because(missing), ...statusOf(outcome)];
}

/** AFAS names 401 for a token that is not valid; for the others of that gate it is likely. */
function statusOf({
  layer,
  missing,
}: Exclude<ConnectionOutcome, { code: 'outcome.data' }>): string[] {
  if (layer !== 'access') return [];
  const { sure, likely } = accessExplainer.refusal;
  return [missing.includes('tokenValid') ? sure : likely];
}

function fill(place: HTMLElement, selector: string, text: string): void {
  const target = place.querySelector(selector);
  if (target) target.textContent = text;
}

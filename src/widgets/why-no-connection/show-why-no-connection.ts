import { onConnectionCheck } from '../../browser/connection-answers.ts';
import { idInAddress } from '../../browser/step-link.ts';
import { values } from '../../browser/value-store.ts';
import { loadStyleSheet } from '../../components/load-style-sheet.client.ts';
import { bindActions } from './check-actions.ts';
import { bindChoices } from './choice-fields.ts';
import { fillValues } from './fill-values.ts';
import { bindMessageField, recogniseCode } from './message-field.ts';
import { bindQuestions, beginAt, focusQuestion, showQuestions } from './question-list.ts';
import styleSheet from './why-no-connection.css?url';

/** Brings the questions that stand on the page to life: one at a time, with answers. */
export async function showWhyNoConnection(place: HTMLElement): Promise<void> {
  const list = place.querySelector<HTMLOListElement>('.why-questions');
  if (!list) return;
  await loadStyleSheet(styleSheet);
  bindQuestions(list);
  bindChoices();
  fillValues(list);
  bindMessageField();
  bindActions(place);
  onConnectionCheck(showQuestions);
  values.subscribe(showQuestions);
  list.classList.remove('wait-behind');
  for (const waiting of place.querySelectorAll('.wait')) waiting.classList.remove('wait');
  addEventListener('hashchange', followAddress);
  document.addEventListener('click', followLink);
  followAddress();
}

function followAddress(): void {
  follow(idInAddress() ?? '');
}

/** A link to where the address already points does not change the address. */
function followLink({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (link) follow(link.hash.slice(1));
}

/** An address can point at a question, or at a message of the list. */
function follow(id: string): void {
  if (!recogniseCode(id.replace(/^melding-/, ''))) beginAt(id);
  else {
    closeMessages();
    focusQuestion();
  }
}

/** A browser opens what is folded around a place that an address points at. */
function closeMessages(): void {
  document.querySelector('.why-messages')?.removeAttribute('open');
}

import { recognisedMessages } from '../../browser/connection-answers.ts';
import { values } from '../../browser/value-store.ts';
import { makeElement } from '../../components/make-element.ts';
import {
  connectionMessages,
  type ConnectionMessage,
} from '../../domain/connectors/connection-message.ts';
import { orderQuestions } from '../../domain/connectors/connection-questions.ts';
import { connectionCheck } from '../../i18n/connection-check-sentences.ts';
import { textsOf } from './question-list.ts';

/** What was recognised, as one sentence. */
export function recognisedText(): string {
  return connectionCheck.recognised(recognisedMessages().map((message) => wordsOf(message).title));
}

/** Shows below the field what was recognised, what it means and where to begin. */
export function showRecognised(): void {
  const place = document.querySelector<HTMLElement>('.why-recognised');
  place?.replaceChildren(...recognisedMessages().map(describe));
}

function describe(message: ConnectionMessage): HTMLElement {
  const { title, meaning } = wordsOf(message);
  const name = makeElement('strong', {}, title);
  return makeElement('p', {}, name, ` ${meaning}`, ...linkToFirst(message));
}

/** The most likely question that is asked, with the choices as they are now. */
function linkToFirst(message: ConnectionMessage): (Node | string)[] {
  const likely = connectionMessages[message];
  const [first] = likely.length === 0 ? [] : orderQuestions(values.get(), likely);
  if (first === undefined) return [];
  const link = makeElement('a', { href: `#${first}` }, textsOf(first).title);
  return [` ${connectionCheck.beginAt} `, link];
}

/** A message and what it means, from the list on the page. */
function wordsOf(message: ConnectionMessage): { title: string; meaning: string } {
  const row = document.getElementById(`melding-${message}`);
  return {
    title: row?.querySelector('th')?.textContent ?? message,
    meaning: row?.querySelector('td')?.textContent ?? '',
  };
}

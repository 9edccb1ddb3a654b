import {
  clearConnectionCheck,
  onConnectionCheck,
  recognisedMessages,
} from '../../browser/connection-answers.ts';
import { copyText } from '../../browser/copy-text.ts';
import { values } from '../../browser/value-store.ts';
import { announce } from '../../components/announce.client.ts';
import { makeElement } from '../../components/make-element.ts';
import type { ConnectionQuestion } from '../../domain/connectors/connection-questions.ts';
import { connectionCheck } from '../../i18n/connection-check-sentences.ts';
import { currentCheck, startAt } from './check-state.ts';
import { checkText } from './check-text.ts';
import { focusQuestion, textsOf } from './question-list.ts';

/** The end of the questions, and what can be done with the answers. */
export function bindActions(place: HTMLElement): void {
  place.querySelector('.why-copy')?.addEventListener('click', () => {
    void copy(place);
  });
  place.querySelector('.why-again')?.addEventListener('click', startAgain);
  const show = () => {
    showEnd(place);
  };
  onConnectionCheck(show);
  values.subscribe(show);
}

function startAgain(): void {
  document.querySelector<HTMLFormElement>('.why-start')?.reset();
  startAt();
  clearConnectionCheck();
  focusQuestion();
  announce(connectionCheck.restarted);
}

/** Where the clipboard is refused, the text stands there selected, ready for Ctrl+C. */
async function copy(place: HTMLElement): Promise<void> {
  const text = checkText();
  const copied = await copyText(text);
  place.querySelector('.why-copied')?.remove();
  const note = copied ? sayCopied() : offerText(text);
  place.querySelector('.why-actions')?.after(note);
  if (note instanceof HTMLTextAreaElement) note.select();
  announce(copied ? connectionCheck.copied : connectionCheck.copyRefused);
}

function sayCopied(): HTMLElement {
  return makeElement('p', { className: 'why-copied hint' }, connectionCheck.copied);
}

function offerText(text: string): HTMLTextAreaElement {
  const ariaLabel = connectionCheck.copyField;
  const properties = { className: 'why-copied', readOnly: true, rows: 8, value: text, ariaLabel };
  return makeElement('textarea', properties);
}

function showEnd(place: HTMLElement): void {
  const { check } = currentCheck();
  const begun = check.answered.length > 0 || recognisedMessages().length > 0;
  place.classList.toggle('begun', begun);
  place.classList.toggle('ended', check.state === 'nothing-found');
  place.querySelector('.why-copied')?.remove();
  const open = check.state === 'nothing-found' ? check.open : [];
  place.querySelector('.why-open')?.replaceChildren(...(open.length === 0 ? [] : listOpen(open)));
}

function listOpen(open: readonly ConnectionQuestion[]): Node[] {
  const links = open.map((question) =>
    makeElement('a', { href: `#${question}` }, textsOf(question).title),
  );
  const items = links.map((link) => makeElement('li', {}, link));
  return [makeElement('p', {}, connectionCheck.open), makeElement('ul', {}, ...items)];
}

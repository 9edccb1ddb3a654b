import {
  keepMessages,
  onConnectionCheck,
  recognisedMessages,
} from '../../browser/connection-answers.ts';
import { values } from '../../browser/value-store.ts';
import { announce } from '../../components/announce.client.ts';
import { isConnectionMessage } from '../../domain/connectors/connection-message.ts';
import { findMessages } from '../../domain/connectors/find-messages.ts';
import { findSecret } from '../../domain/connectors/find-secret.ts';
import { connectionCheck, secretSentences } from '../../i18n/connection-check-sentences.ts';
import { startAt } from './check-state.ts';
import { recognisedText, showRecognised } from './recognised.ts';

/** Reads what is pasted or typed. It stays in the field, and not longer than the page is open. */
export function bindMessageField(): void {
  const field = document.querySelector<HTMLTextAreaElement>('#why-message');
  if (!field) return;
  field.addEventListener('paste', (event) => {
    if (refuseSecret(field, event.clipboardData?.getData('text') ?? '')) event.preventDefault();
  });
  field.addEventListener('input', () => {
    read(field, false);
  });
  field.addEventListener('change', () => {
    read(field, true);
  });
  addEventListener('pagehide', () => {
    field.value = '';
  });
  onConnectionCheck(showRecognised);
  values.subscribe(showRecognised);
  if (field.value !== '') read(field, true);
}

/** Takes a message by its code; false when there is none with that code. */
export function recogniseCode(code: string): boolean {
  if (!isConnectionMessage(code)) return false;
  startAt();
  keepMessages([code]);
  return true;
}

/** While typing, a message that is not known may still become one. */
function read(field: HTMLTextAreaElement, finished: boolean): void {
  if (refuseSecret(field, field.value)) return;
  const messages = findMessages(field.value);
  const before = recognisedMessages();
  const unknown = finished && messages.length === 0 && field.value.trim() !== '';
  remark(field, unknown ? connectionCheck.notRecognised : '');
  if (messages.join() === before.join()) return;
  startAt();
  keepMessages(messages);
  if (messages.length > 0) announce(recognisedText());
}

/** A text with a secret is taken away at once, and nothing of it is shown back. */
function refuseSecret(field: HTMLTextAreaElement, text: string): boolean {
  const secret = findSecret(text);
  if (secret === undefined) return false;
  field.value = '';
  keepMessages([]);
  remark(field, secretSentences[secret], 'error');
  return true;
}

function remark(field: HTMLTextAreaElement, sentence: string, level = ''): void {
  const message = document.querySelector<HTMLElement>('#why-message-remark');
  if (message === null || message.textContent === sentence) return;
  message.textContent = sentence;
  message.dataset.level = level;
  field.setAttribute('aria-invalid', String(level === 'error'));
  if (sentence !== '') announce(sentence);
}

import { atom } from 'nanostores';
import {
  readAnswers,
  type ConnectionAnswer,
  type ConnectionAnswers,
} from '../domain/connectors/connection-check.ts';
import {
  isConnectionMessage,
  type ConnectionMessage,
} from '../domain/connectors/connection-message.ts';
import type { ConnectionQuestion } from '../domain/connectors/connection-questions.ts';
import { keepInTab, readFromTab, withText } from './tab-storage.ts';

const key = 'draaiboek:connection-check';
const messagesKey = 'messages';

const kept = atom<Readonly<Record<string, string>>>(readFromTab(key));

/** What was answered, as long as the tab lives, so that the reader can go and mend something. */
export function connectionAnswers(): ConnectionAnswers {
  return readAnswers(kept.get());
}

/** The codes of the messages that were recognised; the text they stood in is not kept. */
export function recognisedMessages(): ConnectionMessage[] {
  return (kept.get()[messagesKey] ?? '').split(' ').filter(isConnectionMessage);
}

/** Gives an answer, or takes it back. */
export function giveAnswer(question: ConnectionQuestion, answer?: ConnectionAnswer): void {
  keep(withText(kept.get(), question, answer));
}

export function keepMessages(messages: readonly ConnectionMessage[]): void {
  keep(withText(kept.get(), messagesKey, messages.join(' ') || undefined));
}

export function clearConnectionCheck(): void {
  keep({});
}

/** Calls with every change. */
export function onConnectionCheck(call: () => void): void {
  kept.listen(call);
}

function keep(record: Readonly<Record<string, string>>): void {
  kept.set(record);
  keepInTab(key, record);
}

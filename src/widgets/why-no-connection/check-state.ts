import { connectionAnswers, recognisedMessages } from '../../browser/connection-answers.ts';
import { values } from '../../browser/value-store.ts';
import {
  walkQuestions,
  type ConnectionAnswers,
  type ConnectionCheck,
} from '../../domain/connectors/connection-check.ts';
import { likelyQuestions } from '../../domain/connectors/connection-message.ts';
import {
  orderQuestions,
  type ConnectionQuestion,
} from '../../domain/connectors/connection-questions.ts';

interface CheckState {
  readonly order: readonly ConnectionQuestion[];
  readonly answers: ConnectionAnswers;
  readonly check: ConnectionCheck;
}

let start: readonly ConnectionQuestion[] = [];

/** Puts a question in front of the others, until a message says otherwise. */
export function startAt(question?: ConnectionQuestion): void {
  start = question === undefined ? [] : [question];
}

/** The questions in order, with the answers and how far they are. */
export function currentCheck(): CheckState {
  const likely = [...start, ...likelyQuestions(recognisedMessages())];
  const order = orderQuestions(values.get(), likely);
  const answers = connectionAnswers();
  return { order, answers, check: walkQuestions(order, answers) };
}

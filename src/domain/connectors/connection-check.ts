import { isConnectionQuestion, type ConnectionQuestion } from './connection-questions.ts';

/** `mended` was "no", and has been put right. */
export const connectionAnswers = ['yes', 'no', 'unknown', 'mended'] as const;
export type ConnectionAnswer = (typeof connectionAnswers)[number];

export type ConnectionAnswers = Readonly<Partial<Record<ConnectionQuestion, ConnectionAnswer>>>;

/** How far the questions are: what was answered, and what comes now. */
export type ConnectionCheck = {
  readonly answered: readonly ConnectionQuestion[];
} & (
  | { readonly state: 'asking'; readonly question: ConnectionQuestion }
  | { readonly state: 'cause-found'; readonly question: ConnectionQuestion }
  | { readonly state: 'nothing-found'; readonly open: readonly ConnectionQuestion[] }
);

/**
 * Goes through the questions in order, up to the first one that has no answer or the answer "no".
 * A question that nobody could answer stays open and does not stop the way.
 */
export function walkQuestions(
  order: readonly ConnectionQuestion[],
  answers: ConnectionAnswers,
): ConnectionCheck {
  const stop = order.findIndex((question) => [undefined, 'no'].includes(answers[question]));
  const question = order[stop];
  if (question === undefined) {
    const open = order.filter((one) => answers[one] === 'unknown');
    return { answered: order, state: 'nothing-found', open };
  }
  const answered = order.slice(0, stop);
  return answers[question] === undefined
    ? { answered, state: 'asking', question }
    : { answered: [...answered, question], state: 'cause-found', question };
}

/** A record of texts as answers; what is no question or no answer is left out. */
export function readAnswers(record: Readonly<Record<string, string>>): ConnectionAnswers {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([question, answer]) => isConnectionQuestion(question) && isAnswer(answer),
    ),
  );
}

function isAnswer(text: string): boolean {
  return (connectionAnswers as readonly string[]).includes(text);
}

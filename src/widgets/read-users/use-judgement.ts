import { useLayoutEffect, useState } from 'react';
import type { OpenedFile } from './messages.ts';
import { isStopped } from './thread.ts';

/** What the worker made of a question about a file. */
export interface Judgement<Question, Summary> {
  readonly summary: Summary;
  readonly question: Question;
  /** Something changed since; it is being judged anew, or that was stopped. */
  readonly outdated: boolean;
}

interface Asked<Question, Summary> {
  /** Everything the judgement follows from; another value asks again. */
  readonly question: Question | undefined;
  readonly opened: OpenedFile | undefined;
  /** Stays the same function. */
  readonly judge: (question: Question, signal: AbortSignal) => Promise<Summary>;
  readonly onLost: () => void;
  /** What came along with the file that was opened, if that answers the question. */
  readonly recall?: (question: Question) => Summary | undefined;
}

/** Has a file judged, and judged again whenever the question changes. */
export function useJudgement<Question, Summary>(asked: Asked<Question, Summary>) {
  const { question, opened, judge, onLost, recall } = asked;
  const [made, setMade] = useState<{ summary: Summary; question: Question; opened: OpenedFile }>();
  const [round, setRound] = useState(0);

  if (question !== undefined && opened !== undefined && made?.opened !== opened) {
    const summary = recall?.(question);
    if (summary !== undefined) setMade({ summary, question, opened });
  }

  // Asked before the page is drawn, so that the worker is at it meanwhile.
  useLayoutEffect(() => {
    if (question === undefined || opened === undefined || made?.question === question) return;
    const overtaken = new AbortController();
    judge(question, overtaken.signal).then(
      (summary) => setMade({ summary, question, opened }),
      (error: unknown) => {
        if (!isStopped(error)) onLost();
      },
    );
    return () => overtaken.abort();
  }, [judge, question, opened, round]);

  const sameFile = made !== undefined && made.opened === opened;
  const judgement: Judgement<Question, Summary> | undefined =
    sameFile && question !== undefined
      ? { summary: made.summary, question: made.question, outdated: made.question !== question }
      : undefined;
  return { judgement, judgeAgain: () => setRound(round + 1) };
}

import { useLayoutEffect, useState } from 'react';
import type { OpenedFile } from './messages.ts';
import { isStopped } from './thread.ts';

/** What the worker made of a question about a file. */
export interface Judgement<Question, Summary> {
  readonly summary: Summary;
  readonly question: Question;
  /** Something changed since; it is being judged anew, or that was stopped. */
  readonly outdated: boolean;
  /** Counts the readings that were judged; what was chosen about the rows of one ends with it. */
  readonly reading: number;
}

interface Made<Question, Summary> {
  readonly summary: Summary;
  readonly question: Question;
  readonly opened: OpenedFile;
  readonly reading: number;
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
  const [made, setMade] = useState<Made<Question, Summary>>();
  const [round, setRound] = useState(0);
  const keep = (next: Omit<Made<Question, Summary>, 'reading'>) =>
    setMade((before) => {
      const { reading = 0 } = before ?? {};
      return { ...next, reading: before?.opened === next.opened ? reading : reading + 1 };
    });

  if (question !== undefined && opened !== undefined && made?.opened !== opened) {
    const summary = recall?.(question);
    if (summary !== undefined) keep({ summary, question, opened });
  }

  const isMade = made !== undefined && made.question === question && made.opened === opened;
  const waits = question !== undefined && opened !== undefined && !isMade;
  // Asked before the page is drawn, so that the worker is at it meanwhile.
  useLayoutEffect(() => {
    if (question === undefined || opened === undefined || isMade) return;
    const overtaken = new AbortController();
    judge(question, overtaken.signal).then(
      (summary) => keep({ summary, question, opened }),
      (error: unknown) => {
        if (!isStopped(error)) onLost();
      },
    );
    return () => overtaken.abort();
  }, [judge, question, opened, round]);

  const sameFile = made !== undefined && made.opened === opened;
  const judgement: Judgement<Question, Summary> | undefined =
    sameFile && question !== undefined
      ? { ...made, outdated: made.question !== question }
      : undefined;
  /** There while the question waits for its answer: it is at it, or was stopped. */
  const judgeAgain = waits ? () => setRound(round + 1) : undefined;
  return { judgement, judgeAgain };
}

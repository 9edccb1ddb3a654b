import { useCallback, useState } from 'react';
import type { RenumberingNumbers } from '../../domain/users/renumbering-plan.ts';
import type { ColumnChoices } from '../read-users/messages.ts';
import type { Jobs } from '../read-users/use-jobs.ts';
import type { Read } from '../read-users/use-user-file.ts';
import type { JobCalls, PlanAlong, PlanQuestion, PlanSummary } from './renumber-users.messages.ts';

/** A plan that came along with the file it is about. */
interface CameAlong {
  readonly asked: PlanAlong;
  readonly columns: ColumnChoices;
  readonly summary: PlanSummary;
}

/** What is asked along with a file, when both numbers are there. */
interface Known {
  readonly numbers: RenumberingNumbers | undefined;
  readonly targetColumns: ColumnChoices | undefined;
}

/**
 * Has a file read, and a small one planned in the same breath, as nobody decided anything about its
 * rows yet. `recall` is the plan when it answers a question after all; `forget` is for when another
 * plan is asked, since the worker keeps one.
 */
export function usePlanAlong(run: Jobs<JobCalls>['run'], { numbers, targetColumns }: Known) {
  const [came, setCame] = useState<CameAlong>();
  const { source, target } = numbers ?? {};

  const read: Read = useCallback(
    async (ask, about) => {
      const known = source !== undefined && target !== undefined;
      const asked = known ? nothingDecided({ source, target }, targetColumns) : undefined;
      const answer = await run('open', { ...ask, along: asked }, about);
      if ('refusal' in answer) return answer;
      const { opened, summary } = answer;
      setCame(asked && summary && { asked, summary, columns: opened.columns });
      return answer;
    },
    [run, source, target, targetColumns],
  );
  const recall = (question: PlanQuestion) =>
    came !== undefined && isAnswered(question, came) ? came.summary : undefined;
  const forget = useCallback(() => setCame(undefined), []);
  return { read, recall, forget };
}

function nothingDecided(
  numbers: RenumberingNumbers,
  targetColumns: ColumnChoices | undefined,
): PlanAlong {
  return { numbers, systemUsers: '', edits: new Map(), targetColumns };
}

function isAnswered(question: PlanQuestion, { asked, columns }: CameAlong): boolean {
  return (
    question.mapping === columns.mapping &&
    question.headerRow === columns.headerRow &&
    question.numbers.source === asked.numbers.source &&
    question.numbers.target === asked.numbers.target &&
    question.systemUsers === '' &&
    question.edits.size === 0 &&
    question.targetColumns === asked.targetColumns
  );
}

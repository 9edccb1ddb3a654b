import { useCallback, useMemo, useReducer } from 'react';
import type { RenumberingNumbers } from '../../domain/users/renumbering-plan.ts';
import type { Thread } from '../read-users/thread.ts';
import { useJobs, type Jobs } from '../read-users/use-jobs.ts';
import { useJudgement } from '../read-users/use-judgement.ts';
import { workOf } from '../read-users/phases.ts';
import { useSecondList } from '../read-users/use-second-list.ts';
import { useThread } from '../read-users/use-thread.ts';
import { useUserFile } from '../read-users/use-user-file.ts';
import type { Calls, JobCalls, PlanQuestion, PlanSummary } from './renumber-users.messages.ts';
import { nextPhase, type Work } from './renumber-users.phases.ts';
import { usePlanAlong } from './use-plan-along.ts';

/** A plan and the thread that keeps its rows. */
export interface CurrentPlan extends PlanSummary {
  readonly thread: Thread<Calls>;
  readonly jobs: Jobs<JobCalls>;
  readonly question: PlanQuestion;
  /** Something changed since; a new plan is being made, or that was stopped. */
  readonly outdated: boolean;
  /** Another one for each reading of a file. */
  readonly reading: number;
}

/** The tool as state: where it is, the plan that follows, and the way to open a file. */
export function useRenumbering(numbers: RenumberingNumbers | undefined) {
  const thread = useThread<Calls>(makeWorker);
  const jobs = useJobs<JobCalls>(thread);
  const { run } = jobs;
  const [phase, tell] = useReducer(nextPhase, { phase: 'empty' });
  const lose = () => tell({ event: 'lost' });
  const targetUsers = useSecondList((ask, about) => run('openTarget', ask, about), lose);
  const work = workOf(phase);
  const readable = phase.phase === 'lost' ? undefined : work;
  const targetColumns = targetUsers.list?.columns;
  const { read, recall, forget } = usePlanAlong(run, { numbers, targetColumns });
  const { open, chooseHeader } = useUserFile({ thread, read, work, tell });
  const question = useQuestion(readable, numbers, targetColumns);
  const judge = useCallback(
    (asked: PlanQuestion, signal: AbortSignal) => {
      forget();
      return run('plan', asked, { signal });
    },
    [run, forget],
  );
  const asked = { question, opened: readable?.opened, judge, onLost: lose, recall };
  const { judgement, judgeAgain } = useJudgement(asked);

  /** After the worker died: both files again, as they were read before. */
  async function readAgain() {
    if (targetUsers.list !== undefined) await targetUsers.open(targetUsers.list.file);
    if (work !== undefined) await open(work.file, work.choices);
  }

  const plan: CurrentPlan | undefined = judgement && {
    ...judgement.summary,
    thread,
    jobs,
    question: judgement.question,
    outdated: judgement.outdated,
    reading: judgement.reading,
  };
  return { phase, plan, jobs, targetUsers, tell, open, chooseHeader, readAgain, judgeAgain };
}

/** Everything the plan follows from, as one value that changes only when one of its parts does. */
function useQuestion(
  work: Work | undefined,
  numbers: RenumberingNumbers | undefined,
  targetColumns: PlanQuestion['targetColumns'],
): PlanQuestion | undefined {
  const { source, target } = numbers ?? {};
  const { columns, systemUsers, history } = work ?? {};
  return useMemo(() => {
    const complete = source !== undefined && target !== undefined && history !== undefined;
    if (!complete || columns?.mapping.userCode === undefined) return undefined;
    const { edits } = history;
    return {
      ...columns,
      numbers: { source, target },
      systemUsers: systemUsers ?? '',
      edits,
      targetColumns,
    };
  }, [source, target, columns, systemUsers, history, targetColumns]);
}

function makeWorker(): Worker {
  return new Worker(new URL('./renumber-users.worker.ts', import.meta.url), { type: 'module' });
}

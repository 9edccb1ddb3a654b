import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { recallColumns } from '../../browser/column-memory.ts';
import type { RenumberingNumbers } from '../../domain/users/renumbering-plan.ts';
import type { PlanQuestion, PlanSummary, ReadingChoices } from './renumber-users.messages.ts';
import { nextPhase, workOf, type Work } from './renumber-users.phases.ts';
import { startThread, type RenumberThread } from './renumber-users.thread.ts';
import { isStopped, useJobs, type Jobs } from './use-jobs.ts';
import { useTargetUsers } from './use-target-users.ts';

/** A plan and the thread that keeps its rows. */
export interface CurrentPlan extends PlanSummary {
  readonly thread: RenumberThread;
  readonly jobs: Jobs;
  readonly question: PlanQuestion;
  /** Something changed since; a new plan is being made, or that was stopped. */
  readonly outdated: boolean;
}

/** The tool as state: where it is, the plan that follows, and the way to open a file. */
export function useRenumbering(numbers: RenumberingNumbers | undefined) {
  const thread = useThread();
  const jobs = useJobs(thread);
  const [phase, tell] = useReducer(nextPhase, { phase: 'empty' });
  const targetUsers = useTargetUsers(jobs, tell);
  const work = workOf(phase);
  const readable = phase.phase === 'lost' ? undefined : work;
  const question = useQuestion(readable, numbers, targetUsers.list?.columns);
  const [made, setMade] = useState<{ summary: PlanSummary; question: PlanQuestion; work: Work }>();
  const [round, setRound] = useState(0);
  const { run } = jobs;

  useEffect(() => {
    if (question === undefined || readable === undefined) return;
    const overtaken = new AbortController();
    run('plan', question, { signal: overtaken.signal }).then(
      (summary) => setMade({ summary, question, work: readable }),
      (error: unknown) => {
        if (!isStopped(error)) tell({ event: 'lost' });
      },
    );
    return () => overtaken.abort();
    // The rows of another reading are another file's; that is what `opened` stands for.
  }, [run, question, readable?.opened, round]);

  const open = useCallback(
    async (file: File, choices: ReadingChoices) => {
      const { name } = file;
      tell({ event: 'chosen' });
      try {
        const remembered = recallColumns();
        const answer = await run('open', { file, choices, remembered }, { name });
        if ('refusal' in answer) tell({ event: 'refused', name, refusal: answer.refusal });
        else tell({ event: 'opened', file, choices, opened: answer.opened });
      } catch (error) {
        tell({ event: isStopped(error) ? 'stopped' : 'lost' });
      }
    },
    [run],
  );

  /** Another row names the columns, so they are looked for again. */
  async function chooseHeader(headerRow: number) {
    if (work === undefined) return;
    try {
      const mapping = await thread.call('columns', { ...work.columns, headerRow });
      tell({ event: 'columns-changed', columns: { headerRow, mapping } });
    } catch {
      tell({ event: 'lost' });
    }
  }

  /** After the worker died: both files again, as they were read before. */
  async function readAgain() {
    if (targetUsers.list !== undefined) await targetUsers.open(targetUsers.list.file);
    if (work !== undefined) await open(work.file, work.choices);
  }

  const sameFile = made !== undefined && made.work.opened === readable?.opened;
  const plan: CurrentPlan | undefined =
    sameFile && question !== undefined
      ? {
          ...made.summary,
          thread,
          jobs,
          question: made.question,
          outdated: made.question !== question,
        }
      : undefined;
  const judgeAgain = () => setRound(round + 1);
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

/** The worker starts with the tool, so that nothing is loaded once a file was chosen. */
function useThread(): RenumberThread {
  const [thread] = useState(startThread);
  useEffect(() => thread.end, [thread]);
  return thread;
}

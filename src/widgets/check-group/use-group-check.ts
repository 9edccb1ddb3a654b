import { useCallback, useReducer } from 'react';
import type { ConnectingUser } from '../../domain/users/group-check/check-rules.ts';
import { workOf } from '../read-users/phases.ts';
import type { Thread } from '../read-users/thread.ts';
import { useJobs, type Jobs } from '../read-users/use-jobs.ts';
import { useJudgement } from '../read-users/use-judgement.ts';
import { useSecondList } from '../read-users/use-second-list.ts';
import { useThread } from '../read-users/use-thread.ts';
import { useUserFile, type Read } from '../read-users/use-user-file.ts';
import type { Calls, CheckQuestion, CheckSummary, JobCalls } from './check-group.messages.ts';
import { nextPhase } from './check-group.phases.ts';
import { useAskedGroup, useCheckQuestion, useSystemUsers } from './use-check-question.ts';
import { useKnownGroups } from './use-known-groups.ts';

/** A check and the thread that keeps its rows. */
export interface CurrentCheck extends CheckSummary {
  readonly thread: Thread<Calls>;
  readonly jobs: Jobs<JobCalls>;
  readonly question: CheckQuestion;
  /** Something changed since; users are being checked anew, or that was stopped. */
  readonly outdated: boolean;
}

/** The tool as state: where it is, the check that follows, and the ways to open files. */
export function useGroupCheck(connectingUser: ConnectingUser | undefined) {
  const thread = useThread<Calls>(makeWorker);
  const jobs = useJobs<JobCalls>(thread);
  const { run } = jobs;
  const [phase, tell] = useReducer(nextPhase, { phase: 'empty' });
  const lose = () => tell({ event: 'lost' });
  const groupList = useSecondList((ask, about) => run('openList', ask, about), lose);
  const work = workOf(phase);
  const readable = phase.phase === 'lost' ? undefined : work;
  const read: Read = useCallback((ask, about) => run('open', ask, about), [run]);
  const { open, chooseHeader } = useUserFile({ thread, read, work, tell });
  const groups = useKnownGroups(thread, readable, groupList.list);
  const asked = useAskedGroup(work, groups.group, groupList.list?.columns);
  const systemUsers = useSystemUsers(work, connectingUser);
  const question = useCheckQuestion(readable?.columns, connectingUser, systemUsers, asked);
  const judge = useCallback(
    (checked: CheckQuestion, signal: AbortSignal) => run('check', checked, { signal }),
    [run],
  );
  const { opened } = readable ?? {};
  const { judgement, judgeAgain } = useJudgement({ question, opened, judge, onLost: lose });

  /** After the worker died: both files again, as they were read before. */
  async function readAgain() {
    if (groupList.list !== undefined) await groupList.open(groupList.list.file);
    if (work !== undefined) await open(work.file, work.choices);
  }

  const check: CurrentCheck | undefined = judgement && {
    ...judgement.summary,
    thread,
    jobs,
    question: judgement.question,
    outdated: judgement.outdated,
  };
  const files = { groupList, open, chooseHeader, readAgain };
  return { phase, check, jobs, groups, asked, systemUsers, tell, judgeAgain, ...files };
}

function makeWorker(): Worker {
  return new Worker(new URL('./check-group.worker.ts', import.meta.url), { type: 'module' });
}

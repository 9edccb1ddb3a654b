import { useEffect, useReducer, useRef, useState } from 'react';
import type { RenumberingNumbers } from '../../domain/users/renumbering-plan.ts';
import type { PlanSummary, ReadingChoices } from './renumber-users.messages.ts';
import { nextPhase, workOf } from './renumber-users.phases.ts';
import { startThread, type RenumberThread } from './renumber-users.thread.ts';

/** A plan and the thread that keeps its rows. */
export interface CurrentPlan extends PlanSummary {
  readonly thread: RenumberThread;
  readonly numbers: RenumberingNumbers;
}

/** The tool as state: where it is, the plan that follows, and the way to open a file. */
export function useRenumbering(numbers: RenumberingNumbers | undefined) {
  const thread = useThread();
  const [phase, tell] = useReducer(nextPhase, { phase: 'empty' });
  const [plan, setPlan] = useState<CurrentPlan>();
  const columns = workOf(phase)?.columns;
  const { source, target } = numbers ?? {};

  useEffect(() => {
    const running = thread.current;
    const complete = source !== undefined && target !== undefined;
    if (running === undefined || !complete || columns?.mapping.userCode === undefined) {
      setPlan(undefined);
      return;
    }
    let wanted = true;
    const asked = { source, target };
    running.call('plan', { ...columns, numbers: asked }).then(
      (summary) => {
        if (wanted) setPlan({ ...summary, thread: running, numbers: asked });
      },
      () => {
        tell({ event: 'worker-gone' });
      },
    );
    return () => {
      wanted = false;
    };
  }, [thread, columns, source, target]);

  async function open(file: File, choices: ReadingChoices) {
    tell({ event: 'chosen', name: file.name });
    thread.current ??= startThread();
    try {
      const answer = await thread.current.call('open', { file, choices }, (progress) => {
        tell({ event: 'progressed', progress });
      });
      if ('refusal' in answer) tell({ event: 'refused', refusal: answer.refusal });
      else tell({ event: 'opened', file, choices, opened: answer.opened });
    } catch {
      thread.current.end();
      thread.current = undefined;
      tell({ event: 'worker-gone' });
    }
  }

  return { phase, plan, tell, open };
}

/** The worker starts with the tool, so that nothing is loaded once a file was chosen. */
function useThread() {
  const thread = useRef<RenumberThread>(undefined);
  useEffect(() => {
    thread.current = startThread();
    return () => thread.current?.end();
  }, []);
  return thread;
}

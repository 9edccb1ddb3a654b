import { useEffect, useReducer, useState } from 'react';
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
  const work = workOf(phase);
  const columns = work?.columns;
  const name = work?.file.name ?? '';
  const { source, target } = numbers ?? {};

  useEffect(() => {
    const complete = source !== undefined && target !== undefined;
    if (!complete || columns?.mapping.userCode === undefined) {
      setPlan(undefined);
      return;
    }
    let wanted = true;
    const asked = { source, target };
    thread.call('plan', { ...columns, numbers: asked }).then(
      (summary) => {
        if (wanted) setPlan({ ...summary, thread, numbers: asked });
      },
      () => {
        tell({ event: 'worker-gone', name });
      },
    );
    return () => {
      wanted = false;
    };
  }, [thread, columns, source, target, name]);

  async function open(file: File, choices: ReadingChoices) {
    const { name } = file;
    tell({ event: 'chosen', name });
    try {
      const answer = await thread.call('open', { file, choices }, (progress) => {
        tell({ event: 'progressed', progress });
      });
      if ('refusal' in answer) tell({ event: 'refused', name, refusal: answer.refusal });
      else tell({ event: 'opened', file, choices, opened: answer.opened });
    } catch {
      tell({ event: 'worker-gone', name });
    }
  }

  return { phase, plan, tell, open };
}

/** The worker starts with the tool, so that nothing is loaded once a file was chosen. */
function useThread(): RenumberThread {
  const [thread] = useState(startThread);
  useEffect(() => thread.end, [thread]);
  return thread;
}

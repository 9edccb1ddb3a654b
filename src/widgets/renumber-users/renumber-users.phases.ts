import { startHistory, type EditHistory } from '../../domain/users/edit-history.ts';
import {
  areSameRows,
  changeWork,
  nextFilePhase,
  type FileEvent,
  type FilePhase,
  type FileWork,
} from '../read-users/phases.ts';

/** A file that was opened, and what the admin decided about its rows. */
export interface Work extends FileWork {
  /** Codes of system users that no column tells, as the admin typed or pasted them. */
  readonly systemUsers: string;
  readonly history: EditHistory;
}

export type Phase = FilePhase<Work>;

export type PhaseEvent =
  | FileEvent
  | { readonly event: 'system-users-changed'; readonly systemUsers: string }
  | { readonly event: 'rows-changed'; readonly change: (history: EditHistory) => EditHistory };

export function nextPhase(phase: Phase, event: PhaseEvent): Phase {
  switch (event.event) {
    case 'system-users-changed':
      return changeWork(phase, (work) => ({ ...work, systemUsers: event.systemUsers }));
    case 'rows-changed':
      return changeWork(phase, (work) => ({ ...work, history: event.change(work.history) }));
    default:
      return nextFilePhase(phase, event, carryDecisions);
  }
}

/** The same file read otherwise keeps what was decided about its rows, but for another sheet's. */
function carryDecisions(file: FileWork, again: Work | undefined): Work {
  const sameRows = again !== undefined && areSameRows(again.opened, file.opened);
  return {
    ...file,
    systemUsers: again?.systemUsers ?? '',
    history: sameRows ? again.history : startHistory(),
  };
}

import {
  areSameRows,
  changeWork,
  nextFilePhase,
  type FileEvent,
  type FilePhase,
  type FileWork,
} from '../read-users/phases.ts';
import type { AskedGroup } from './check-group.messages.ts';

/** Which users the admin wants to check; what belongs to another way to say so is kept. */
export interface GroupChoice {
  readonly by: AskedGroup['by'];
  /** A group of the export; undefined as long as none was chosen. */
  readonly group: string | undefined;
  /** Codes as they were pasted. */
  readonly codes: string;
  /** A group in the second list; undefined for everybody in it. */
  readonly listGroup: string | undefined;
}

/** A file that was opened, and what the admin said about its users. */
export interface Work extends FileWork {
  /** Codes of system users, as the admin typed or pasted them; undefined before that. */
  readonly systemUsers: string | undefined;
  readonly group: GroupChoice;
}

export type Phase = FilePhase<Work>;

export type PhaseEvent =
  | FileEvent
  | { readonly event: 'system-users-changed'; readonly systemUsers: string }
  | { readonly event: 'group-changed'; readonly change: Partial<GroupChoice> };

const everybody: GroupChoice = {
  by: 'everybody',
  group: undefined,
  codes: '',
  listGroup: undefined,
};

export function nextPhase(phase: Phase, event: PhaseEvent): Phase {
  switch (event.event) {
    case 'system-users-changed':
      return changeWork(phase, (work) => ({ ...work, systemUsers: event.systemUsers }));
    case 'group-changed':
      return changeWork(phase, (work) => ({ ...work, group: { ...work.group, ...event.change } }));
    default:
      return nextFilePhase(phase, event, carryChoices);
  }
}

/** The same rows keep every choice; other ones only what was said in codes. */
function carryChoices(file: FileWork, again: Work | undefined): Work {
  const { systemUsers, group = everybody } = again ?? {};
  const sameRows = again === undefined || areSameRows(again.opened, file.opened);
  return { ...file, systemUsers, group: sameRows ? group : { ...group, group: undefined } };
}

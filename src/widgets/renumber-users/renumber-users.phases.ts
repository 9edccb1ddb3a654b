import type { FileRefusal } from '../../files/file-issue.ts';
import type { ColumnChoices, OpenedFile, ReadingChoices } from './renumber-users.messages.ts';

/** A file that was opened, as the admin wants it read. */
export interface Work {
  readonly file: File;
  readonly choices: ReadingChoices;
  readonly opened: OpenedFile;
  readonly columns: ColumnChoices;
}

/** Where the tool is. Earlier work stays while a new file is read, and when that is refused. */
export type Phase =
  | { readonly phase: 'empty' }
  | {
      readonly phase: 'reading';
      readonly name: string;
      readonly progress: number;
      readonly work: Work | undefined;
    }
  | {
      readonly phase: 'refused';
      readonly name: string;
      readonly refusal: FileRefusal | { readonly code: 'worker.gone' };
      readonly work: Work | undefined;
    }
  | { readonly phase: 'opened'; readonly work: Work };

export type PhaseEvent =
  | { readonly event: 'chosen'; readonly name: string }
  | { readonly event: 'progressed'; readonly progress: number }
  | {
      readonly event: 'opened';
      readonly file: File;
      readonly choices: ReadingChoices;
      readonly opened: OpenedFile;
    }
  | { readonly event: 'refused'; readonly name: string; readonly refusal: FileRefusal }
  | { readonly event: 'worker-gone'; readonly name: string }
  | { readonly event: 'columns-changed'; readonly columns: ColumnChoices };

export function workOf(phase: Phase): Work | undefined {
  return phase.phase === 'empty' ? undefined : phase.work;
}

export function nextPhase(phase: Phase, event: PhaseEvent): Phase {
  const work = workOf(phase);
  switch (event.event) {
    case 'chosen':
      return { phase: 'reading', name: event.name, progress: 0, work };
    case 'progressed':
      return phase.phase === 'reading' ? { ...phase, progress: event.progress } : phase;
    case 'opened': {
      const { file, choices, opened } = event;
      const again = work?.file === file;
      const systemUsers = again ? work.columns.systemUsers : opened.columns.systemUsers;
      const columns = { ...opened.columns, systemUsers };
      return { phase: 'opened', work: { file, choices, opened, columns } };
    }
    case 'refused':
      return { phase: 'refused', name: event.name, refusal: event.refusal, work };
    case 'worker-gone':
      return {
        phase: 'refused',
        name: event.name,
        refusal: { code: 'worker.gone' },
        work: undefined,
      };
    case 'columns-changed':
      return phase.phase === 'empty' || phase.work === undefined
        ? phase
        : { ...phase, work: { ...phase.work, columns: event.columns } };
  }
}

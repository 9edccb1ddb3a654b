import { startHistory, type EditHistory } from '../../domain/users/edit-history.ts';
import type { FileRefusal } from '../../files/file-issue.ts';
import type { ColumnChoices, OpenedFile, ReadingChoices } from './renumber-users.messages.ts';

/** A file that was opened, as the admin wants it read, and what the admin decided about its rows. */
export interface Work {
  readonly file: File;
  readonly choices: ReadingChoices;
  readonly opened: OpenedFile;
  readonly columns: ColumnChoices;
  /** Codes of system users that no column tells, as the admin typed or pasted them. */
  readonly systemUsers: string;
  readonly history: EditHistory;
}

/** Where the tool is. Earlier work stays while a new file is read, and when that is refused. */
export type Phase =
  | { readonly phase: 'empty' }
  | { readonly phase: 'reading'; readonly work: Work | undefined }
  | {
      readonly phase: 'refused';
      readonly name: string;
      readonly refusal: FileRefusal;
      readonly work: Work | undefined;
    }
  /** The thread died and its rows with it; the file can be read again, and then the work is back. */
  | { readonly phase: 'lost'; readonly work: Work | undefined }
  | { readonly phase: 'opened'; readonly work: Work };

export type PhaseEvent =
  | { readonly event: 'chosen' }
  | { readonly event: 'stopped' }
  | {
      readonly event: 'opened';
      readonly file: File;
      readonly choices: ReadingChoices;
      readonly opened: OpenedFile;
    }
  | { readonly event: 'refused'; readonly name: string; readonly refusal: FileRefusal }
  | { readonly event: 'lost' }
  | { readonly event: 'columns-changed'; readonly columns: ColumnChoices }
  | { readonly event: 'system-users-changed'; readonly systemUsers: string }
  | { readonly event: 'rows-changed'; readonly change: (history: EditHistory) => EditHistory };

export function workOf(phase: Phase): Work | undefined {
  return phase.phase === 'empty' ? undefined : phase.work;
}

export function nextPhase(phase: Phase, event: PhaseEvent): Phase {
  const work = workOf(phase);
  switch (event.event) {
    case 'chosen':
      return { phase: 'reading', work };
    case 'stopped':
      return work === undefined ? { phase: 'empty' } : { phase: 'opened', work };
    case 'opened':
      return { phase: 'opened', work: openWork(work, event) };
    case 'refused':
      return { phase: 'refused', name: event.name, refusal: event.refusal, work };
    case 'lost':
      return { phase: 'lost', work };
    case 'columns-changed':
      return withWork(phase, { columns: event.columns });
    case 'system-users-changed':
      return withWork(phase, { systemUsers: event.systemUsers });
    case 'rows-changed':
      return work === undefined ? phase : withWork(phase, { history: event.change(work.history) });
  }
}

function withWork(phase: Phase, changes: Partial<Work>): Phase {
  if (phase.phase === 'empty' || phase.work === undefined) return phase;
  return { ...phase, work: { ...phase.work, ...changes } };
}

/** The same file read otherwise keeps what was decided about its rows, but for another sheet's. */
function openWork(
  work: Work | undefined,
  { file, choices, opened }: Extract<PhaseEvent, { event: 'opened' }>,
): Work {
  const again = work?.file === file ? work : undefined;
  const unchanged = again?.choices === choices ? again : undefined;
  const sameRows = again !== undefined && sheetOf(again.opened) === sheetOf(opened);
  return {
    file,
    choices,
    opened,
    columns: unchanged?.columns ?? opened.columns,
    systemUsers: again?.systemUsers ?? '',
    history: sameRows ? again.history : startHistory(),
  };
}

function sheetOf({ source }: OpenedFile): string | undefined {
  return source.format === 'xlsx' ? source.sheet : undefined;
}

import type { FileRefusal } from '../../files/file-issue.ts';
import type { ColumnChoices, OpenedFile, ReadingChoices } from './messages.ts';

/** A file that was opened, as the admin wants it read. A tool adds what was decided about it. */
export interface FileWork {
  readonly file: File;
  readonly choices: ReadingChoices;
  readonly opened: OpenedFile;
  readonly columns: ColumnChoices;
}

/** Where a tool is. Earlier work stays while a new file is read, and when that is refused. */
export type FilePhase<Work extends FileWork> =
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

export type FileEvent =
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
  | { readonly event: 'columns-changed'; readonly columns: ColumnChoices };

export function workOf<Work extends FileWork>(phase: FilePhase<Work>): Work | undefined {
  return phase.phase === 'empty' ? undefined : phase.work;
}

/**
 * What follows on an event. `carry` adds to a file that was opened what was decided about it; `again`
 * is the earlier work when that is the same file, read otherwise or once more.
 */
export function nextFilePhase<Work extends FileWork>(
  phase: FilePhase<Work>,
  event: FileEvent,
  carry: (opened: FileWork, again: Work | undefined) => Work,
): FilePhase<Work> {
  const work = workOf(phase);
  switch (event.event) {
    case 'chosen':
      return { phase: 'reading', work };
    case 'stopped':
      return work === undefined ? { phase: 'empty' } : { phase: 'opened', work };
    case 'opened': {
      const again = work?.file === event.file ? work : undefined;
      return { phase: 'opened', work: carry(openWork(again, event), again) };
    }
    case 'refused':
      return { phase: 'refused', name: event.name, refusal: event.refusal, work };
    case 'lost':
      return { phase: 'lost', work };
    case 'columns-changed':
      return changeWork(phase, (before) => ({ ...before, columns: event.columns }));
  }
}

/** Changes the work where there is any. */
export function changeWork<Work extends FileWork>(
  phase: FilePhase<Work>,
  change: (work: Work) => Work,
): FilePhase<Work> {
  if (phase.phase === 'empty' || phase.work === undefined) return phase;
  return { ...phase, work: change(phase.work) };
}

/** The same file with the same choices keeps its columns. */
function openWork(
  again: FileWork | undefined,
  { file, choices, opened }: Extract<FileEvent, { event: 'opened' }>,
): FileWork {
  const unchanged = again?.choices === choices ? again : undefined;
  return { file, choices, opened, columns: unchanged?.columns ?? opened.columns };
}

/** Whether two readings of a file are of the same rows, and not of another sheet. */
export function areSameRows(one: OpenedFile, other: OpenedFile): boolean {
  return sheetOf(one) === sheetOf(other);
}

function sheetOf({ source }: OpenedFile): string | undefined {
  return source.format === 'xlsx' ? source.sheet : undefined;
}

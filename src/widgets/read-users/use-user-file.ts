import { useCallback } from 'react';
import { recallColumns } from '../../browser/column-memory.ts';
import type { ReadCalls, ReadingChoices } from './messages.ts';
import type { FileEvent, FileWork } from './phases.ts';
import { isStopped, type Thread } from './thread.ts';

/** Has the worker read a file. */
export type Read = (
  ask: ReadCalls['open']['ask'],
  about: { readonly name: string },
) => Promise<ReadCalls['open']['answer']>;

interface Around {
  readonly thread: Thread<ReadCalls>;
  readonly read: Read;
  readonly work: FileWork | undefined;
  readonly tell: (event: FileEvent) => void;
}

/** The ways to open the file with users, and to say which row names its columns. */
export function useUserFile({ thread, read, work, tell }: Around) {
  const open = useCallback(
    async (file: File, choices: ReadingChoices) => {
      const { name } = file;
      tell({ event: 'chosen' });
      try {
        const remembered = recallColumns();
        const answer = await read({ file, choices, remembered }, { name });
        if ('refusal' in answer) tell({ event: 'refused', name, refusal: answer.refusal });
        else tell({ event: 'opened', file, choices, opened: answer.opened });
      } catch (error) {
        tell({ event: isStopped(error) ? 'stopped' : 'lost' });
      }
    },
    [read, tell],
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

  return { open, chooseHeader };
}

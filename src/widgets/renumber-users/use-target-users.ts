import { useState } from 'react';
import type { FileRefusal } from '../../files/file-issue.ts';
import type { ColumnChoices, OpenedFile } from './renumber-users.messages.ts';
import type { PhaseEvent } from './renumber-users.phases.ts';
import { isStopped, type Jobs } from './use-jobs.ts';

/** The list of users that exist in the target already. */
export interface TargetList {
  readonly file: File;
  readonly opened: OpenedFile;
  readonly columns: ColumnChoices;
}

export interface TargetUsers {
  readonly list: TargetList | undefined;
  readonly refused: { readonly name: string; readonly refusal: FileRefusal } | undefined;
  readonly open: (file: File) => Promise<void>;
  readonly correct: (columns: ColumnChoices) => void;
  readonly remove: () => Promise<void>;
}

export function useTargetUsers({ run }: Jobs, tell: (event: PhaseEvent) => void): TargetUsers {
  const [list, setList] = useState<TargetList>();
  const [refused, setRefused] = useState<TargetUsers['refused']>();

  async function ask(file: File | undefined) {
    const name = file?.name ?? '';
    try {
      const answer = await run('openTarget', { file }, { name });
      if ('refusal' in answer) {
        setRefused({ name, refusal: answer.refusal });
        return;
      }
      const { opened } = answer;
      setRefused(undefined);
      setList(file && opened && { file, opened, columns: opened.columns });
    } catch (error) {
      if (isStopped(error)) return;
      setList(undefined);
      tell({ event: 'lost' });
    }
  }

  return {
    list,
    refused,
    open: ask,
    correct: (columns) => setList(list && { ...list, columns }),
    remove: () => ask(undefined),
  };
}

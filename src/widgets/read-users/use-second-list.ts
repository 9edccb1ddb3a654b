import { useState } from 'react';
import type { FileRefusal } from '../../files/file-issue.ts';
import type { ColumnChoices, OpenedFile, OpenSecondList } from './messages.ts';
import { isStopped } from './thread.ts';

/** A list of users beside the export. */
export interface SecondListFile {
  readonly file: File;
  readonly opened: OpenedFile;
  readonly columns: ColumnChoices;
}

export interface SecondList {
  readonly list: SecondListFile | undefined;
  readonly refused: { readonly name: string; readonly refusal: FileRefusal } | undefined;
  readonly open: (file: File) => Promise<void>;
  readonly correct: (columns: ColumnChoices) => void;
  readonly remove: () => Promise<void>;
}

type Read = (
  ask: OpenSecondList['ask'],
  about: { readonly name: string },
) => Promise<OpenSecondList['answer']>;

export function useSecondList(read: Read, onLost: () => void): SecondList {
  const [list, setList] = useState<SecondListFile>();
  const [refused, setRefused] = useState<SecondList['refused']>();

  async function ask(file: File | undefined) {
    const name = file?.name ?? '';
    try {
      const answer = await read({ file }, { name });
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
      onLost();
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

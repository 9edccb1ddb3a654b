import type { ReactNode } from 'react';
import type { FileRefusal } from '../../files/file-issue.ts';
import type { ReadUsersSentences } from '../../i18n/read-users-catalogs.ts';

interface Props {
  readonly name: string;
  readonly refusal: FileRefusal;
  readonly sentences: ReadUsersSentences;
  readonly children?: ReactNode;
}

/** Why a file was not read and what to do about it. */
export function Refusal({ name, refusal, sentences: { tool, files }, children }: Props) {
  return (
    <div className="users-refusal">
      <p>
        <strong>{tool.refused(name)}</strong>
      </p>
      <p>{files.refusal(refusal)}</p>
      {children}
    </div>
  );
}

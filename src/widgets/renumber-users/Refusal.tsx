import type { ReactNode } from 'react';
import type { FileRefusal } from '../../files/file-issue.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';

interface Props {
  readonly name: string;
  readonly refusal: FileRefusal;
  readonly sentences: RenumberSentences;
  readonly children?: ReactNode;
}

/** Why a file was not read and what to do about it. */
export function Refusal({ name, refusal, sentences: { tool, files }, children }: Props) {
  return (
    <div className="renumber-refusal">
      <p>
        <strong>{tool.refused(name)}</strong>
      </p>
      <p>{files.refusal(refusal)}</p>
      {children}
    </div>
  );
}

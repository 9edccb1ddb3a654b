import type { ReactNode } from 'react';
import type { ColumnRole } from '../../domain/users/column-mapping.ts';
import { fileKey } from './file-key.ts';
import { FileState } from './FileState.tsx';
import type { JobSentences } from './JobState.tsx';
import type { CallsOf, ReadingChoices } from './messages.ts';
import { workOf, type FileEvent, type FilePhase, type FileWork } from './phases.ts';
import { ReadingPanel } from './ReadingPanel.tsx';
import type { Jobs } from './use-jobs.ts';

interface Props<List extends CallsOf<List>, Work extends FileWork> {
  readonly state: {
    readonly phase: FilePhase<Work>;
    readonly jobs: Jobs<List>;
    readonly tell: (event: FileEvent) => void;
    readonly open: (file: File, choices: ReadingChoices) => Promise<void>;
    readonly chooseHeader: (row: number) => Promise<void>;
    readonly readAgain: () => Promise<void>;
    readonly judgeAgain: (() => void) | undefined;
  };
  /** Columns that the tool looks at. */
  readonly roles: readonly ColumnRole[];
  readonly sentences: JobSentences<keyof List & string>;
  /** More that takes part in the decision. */
  readonly children: (work: Work) => ReactNode;
}

/** What happens to the file that was chosen, and how it was read. */
export function UserFile<List extends CallsOf<List>, Work extends FileWork>(
  props: Props<List, Work>,
) {
  const { state, roles, sentences, children } = props;
  const { phase, jobs, tell, open, chooseHeader, readAgain, judgeAgain } = state;
  const work = workOf(phase);
  return (
    <>
      <FileState
        phase={phase}
        jobs={jobs}
        sentences={sentences}
        onReadAgain={() => void readAgain()}
        onJudgeAgain={judgeAgain}
      />
      {work !== undefined && (
        <ReadingPanel
          key={fileKey(work.file)}
          work={work}
          roles={roles}
          sentences={sentences}
          tell={tell}
          onChoices={(choices) => void open(work.file, choices)}
          onHeaderRow={(row) => void chooseHeader(row)}
        >
          {children(work)}
        </ReadingPanel>
      )}
    </>
  );
}

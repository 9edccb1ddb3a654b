import { useCallback, useEffect } from 'react';
import type { Language } from '../../i18n/catalogs.ts';
import { renumberSentencesIn } from '../../i18n/renumber-tool-catalogs.ts';
import { fileKey } from '../read-users/file-key.ts';
import { FileState } from '../read-users/FileState.tsx';
import { workOf } from '../read-users/phases.ts';
import { ReadingPanel } from '../read-users/ReadingPanel.tsx';
import { SystemUsers } from '../read-users/SystemUsers.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';
import { StartFields, type Examples } from './StartFields.tsx';
import { TargetUsersPanel } from './TargetUsersPanel.tsx';
import { useNumbers, type TypedNumbers } from './use-numbers.ts';
import { useRenumbering } from './use-renumbering.ts';

/** What the reader already filled in or chose before the tool was there. */
export interface Beforehand {
  readonly typed: TypedNumbers;
  readonly file: File | undefined;
}

/** Columns that the plan looks at. */
const plannedRoles = [
  ...(['userCode', 'description', 'email', 'upn'] as const),
  ...(['blocked', 'systemUser', 'cooperationUser', 'profitWindows'] as const),
];

interface Props {
  readonly language: Language;
  readonly examples: Examples;
  readonly beforehand: Beforehand;
}

export function RenumberUsersIsland({ language, examples, beforehand }: Props) {
  const sentences = renumberSentencesIn(language);
  const numbers = useNumbers(beforehand.typed);
  const { phase, plan, jobs, targetUsers, tell, open, chooseHeader, readAgain, judgeAgain } =
    useRenumbering(numbers.numbers);
  const work = workOf(phase);
  const openNew = useCallback((file: File) => void open(file, {}), [open]);

  useEffect(() => {
    if (beforehand.file !== undefined) openNew(beforehand.file);
    // The file that was chosen beforehand is opened once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <>
      <StartFields
        sentences={sentences}
        examples={examples}
        numbers={numbers}
        hasFile={work !== undefined}
        onFile={openNew}
      />
      <FileState
        phase={phase}
        jobs={jobs}
        sentences={sentences}
        onReadAgain={() => void readAgain()}
      />
      {work !== undefined && (
        <>
          <ReadingPanel
            key={fileKey(work.file)}
            work={work}
            roles={plannedRoles}
            sentences={sentences}
            tell={tell}
            onChoices={(choices) => void open(work.file, choices)}
            onHeaderRow={(row) => void chooseHeader(row)}
          >
            <SystemUsers
              texts={sentences.tool}
              text={work.systemUsers}
              onText={(systemUsers) => tell({ event: 'system-users-changed', systemUsers })}
            />
            <TargetUsersPanel targetUsers={targetUsers} sentences={sentences} />
          </ReadingPanel>
          <ReviewPanel
            work={work}
            plan={plan}
            numbers={numbers.numbers}
            sentences={sentences}
            tell={tell}
            onJudgeAgain={judgeAgain}
          />
        </>
      )}
    </>
  );
}

import { useCallback, useEffect } from 'react';
import type { ConnectingUser } from '../../domain/users/group-check/check-rules.ts';
import { checkedRoles } from '../../domain/users/group-check/checked-columns.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { checkSentencesIn } from '../../i18n/check-tool-catalogs.ts';
import { fileKey } from '../read-users/file-key.ts';
import { FileState } from '../read-users/FileState.tsx';
import { workOf } from '../read-users/phases.ts';
import { ReadingPanel } from '../read-users/ReadingPanel.tsx';
import { SystemUsers } from '../read-users/SystemUsers.tsx';
import { GroupFields } from './GroupFields.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import { StartFields } from './StartFields.tsx';
import { useConnectingUser } from './use-connecting-user.ts';
import { useGroupCheck } from './use-group-check.ts';

/** What the reader already chose before the tool was there. */
export interface Beforehand {
  readonly connectingUser: ConnectingUser | undefined;
  readonly file: File | undefined;
}

interface Props {
  readonly language: Language;
  readonly beforehand: Beforehand;
}

export function CheckGroupIsland({ language, beforehand }: Props) {
  const sentences = checkSentencesIn(language);
  const { connectingUser, choose } = useConnectingUser(beforehand.connectingUser);
  const state = useGroupCheck(connectingUser);
  const { phase, jobs, check, asked, systemUsers, tell, open, chooseHeader, readAgain } = state;
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
        connectingUser={connectingUser}
        hasFile={work !== undefined}
        onConnectingUser={choose}
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
            roles={checkedRoles}
            sentences={sentences}
            tell={tell}
            onChoices={(choices) => void open(work.file, choices)}
            onHeaderRow={(row) => void chooseHeader(row)}
          >
            <SystemUsers
              texts={sentences.tool}
              text={systemUsers}
              onText={(text) => tell({ event: 'system-users-changed', systemUsers: text })}
            />
          </ReadingPanel>
          <GroupFields
            choice={work.group}
            hasGroups={work.columns.mapping.userGroup !== undefined}
            groups={state.groups}
            groupList={state.groupList}
            sentences={sentences}
            onChange={(change) => tell({ event: 'group-changed', change })}
          />
          <ResultPanel
            work={work}
            connectingUser={connectingUser}
            asked={asked}
            check={check}
            sentences={sentences}
            onLost={() => tell({ event: 'lost' })}
            onJudgeAgain={state.judgeAgain}
          />
        </>
      )}
    </>
  );
}

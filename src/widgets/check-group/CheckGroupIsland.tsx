import type { ConnectingUser } from '../../domain/users/group-check/check-rules.ts';
import { checkedRoles } from '../../domain/users/group-check/checked-columns.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { checkSentencesIn } from '../../i18n/check-tool-catalogs.ts';
import { workOf } from '../read-users/phases.ts';
import { SystemUsers } from '../read-users/SystemUsers.tsx';
import { useOpenNew } from '../read-users/use-open-new.ts';
import { UserFile } from '../read-users/UserFile.tsx';
import { GroupFields } from './GroupFields.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import { StartFields } from './StartFields.tsx';
import { useConnectingUser } from './use-connecting-user.ts';
import { useGroupCheck } from './use-group-check.ts';

/** What the reader already chose before the tool was there. */
export interface Beforehand {
  readonly connectingUser: ConnectingUser | undefined;
  readonly fileField: HTMLInputElement | undefined;
}

interface Props {
  readonly language: Language;
  readonly beforehand: Beforehand;
}

export function CheckGroupIsland({ language, beforehand }: Props) {
  const sentences = checkSentencesIn(language);
  const { connectingUser, choose } = useConnectingUser(beforehand.connectingUser);
  const state = useGroupCheck(connectingUser);
  const { phase, check, asked, groups, groupList, systemUsers, tell, open } = state;
  const work = workOf(phase);
  const openNew = useOpenNew(open, beforehand.fileField);

  return (
    <>
      <StartFields
        sentences={sentences}
        connectingUser={connectingUser}
        hasFile={work !== undefined}
        onConnectingUser={choose}
        onFile={openNew}
      />
      <UserFile state={state} roles={checkedRoles} sentences={sentences}>
        {() => (
          <SystemUsers
            texts={sentences.tool}
            text={systemUsers}
            onText={(text) => tell({ event: 'system-users-changed', systemUsers: text })}
          />
        )}
      </UserFile>
      {work !== undefined && (
        <>
          <GroupFields
            choice={work.group}
            hasGroups={work.columns.mapping.userGroup !== undefined}
            groups={groups}
            groupList={groupList}
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
          />
        </>
      )}
    </>
  );
}

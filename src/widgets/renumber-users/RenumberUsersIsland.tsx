import type { Language } from '../../i18n/catalogs.ts';
import { renumberSentencesIn } from '../../i18n/renumber-tool-catalogs.ts';
import { workOf } from '../read-users/phases.ts';
import { SystemUsers } from '../read-users/SystemUsers.tsx';
import { useOpenNew } from '../read-users/use-open-new.ts';
import { UserFile } from '../read-users/UserFile.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';
import { StartFields, type Examples } from './StartFields.tsx';
import { TargetUsersPanel } from './TargetUsersPanel.tsx';
import { useNumbers, type TypedNumbers } from './use-numbers.ts';
import { useRenumbering } from './use-renumbering.ts';

/** What the reader already filled in or chose before the tool was there. */
export interface Beforehand {
  readonly typed: TypedNumbers;
  readonly fileField: HTMLInputElement | undefined;
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
  const state = useRenumbering(numbers.numbers);
  const { phase, plan, targetUsers, tell, open } = state;
  const work = workOf(phase);
  const openNew = useOpenNew(open, beforehand.fileField);

  return (
    <>
      <StartFields
        sentences={sentences}
        examples={examples}
        numbers={numbers}
        hasFile={work !== undefined}
        onFile={openNew}
      />
      <UserFile state={state} roles={plannedRoles} sentences={sentences}>
        {({ systemUsers }) => (
          <>
            <SystemUsers
              texts={sentences.tool}
              text={systemUsers}
              onText={(text) => tell({ event: 'system-users-changed', systemUsers: text })}
            />
            <TargetUsersPanel targetUsers={targetUsers} sentences={sentences} />
          </>
        )}
      </UserFile>
      {work !== undefined && (
        <ReviewPanel
          work={work}
          plan={plan}
          numbers={numbers.numbers}
          sentences={sentences}
          tell={tell}
        />
      )}
    </>
  );
}

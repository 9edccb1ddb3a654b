import { useRef } from 'react';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { Fold } from '../read-users/Fold.tsx';
import { SecondListPanel } from '../read-users/SecondListPanel.tsx';
import type { SecondList } from '../read-users/use-second-list.ts';

interface Props {
  readonly targetUsers: SecondList;
  readonly sentences: RenumberSentences;
}

/** A second list: users that the target has already, with whom no new code may clash. */
export function TargetUsersPanel({ targetUsers, sentences }: Props) {
  const { tool } = sentences;
  const line = useRef<HTMLElement>(null);
  return (
    <Fold summary={tool.targetUsers} line={line}>
      <SecondListPanel
        secondList={targetUsers}
        texts={tool.targetList}
        sentences={sentences}
        onRemove={() => line.current?.focus()}
      />
    </Fold>
  );
}

import { useId, useRef } from 'react';
import type { FoundGroups } from '../../domain/users/group-check/user-groups.ts';
import type { CheckSentences } from '../../i18n/check-tool-catalogs.ts';
import { SecondListPanel } from '../read-users/SecondListPanel.tsx';
import { Select } from '../read-users/Select.tsx';
import type { SecondList } from '../read-users/use-second-list.ts';
import type { GroupChoice } from './check-group.phases.ts';
import type { KnownGroups } from './use-known-groups.ts';

interface Props {
  readonly choice: GroupChoice;
  /** The export has a column that names groups. */
  readonly hasGroups: boolean;
  readonly groups: KnownGroups;
  readonly groupList: SecondList;
  readonly sentences: CheckSentences;
  readonly onChange: (change: Partial<GroupChoice>) => void;
}

/** Which users to check: everybody, or those of one group, said in one of three ways. */
export function GroupFields(props: Props) {
  const { choice, hasGroups, groups, groupList, sentences, onChange } = props;
  const { tool } = sentences;
  const name = useId();
  const chosen = useRef<HTMLInputElement>(null);
  const ways = (['everybody', 'column', 'codes', 'list'] as const).filter(
    (by) => by !== 'column' || hasGroups || choice.by === 'column',
  );
  return (
    <fieldset className="check-options">
      <legend>{tool.group}</legend>
      {ways.map((by) => (
        <label key={by}>
          <input
            type="radio"
            name={name}
            ref={by === choice.by ? chosen : undefined}
            checked={by === choice.by}
            onChange={() => onChange({ by })}
          />
          {tool.groups[by]}
        </label>
      ))}
      {choice.by === 'column' && (
        <GroupSelect
          groups={groups.inExport}
          group={groups.group}
          none={tool.chooseGroupFirst}
          tool={tool}
          onGroup={(group) => onChange({ group })}
        />
      )}
      {choice.by === 'codes' && (
        <label className="field">
          <span className="label">{tool.codes}</span>
          <textarea
            rows={4}
            spellCheck={false}
            value={choice.codes}
            onChange={(event) => onChange({ codes: event.target.value })}
          />
          <span className="hint">{tool.codesHint}</span>
        </label>
      )}
      {choice.by === 'list' && (
        <SecondListPanel
          secondList={groupList}
          texts={tool.groupList}
          sentences={sentences}
          onRemove={() => chosen.current?.focus()}
        >
          {groups.inList !== undefined && groups.inList.count > 1 && (
            <GroupSelect
              groups={groups.inList}
              group={choice.listGroup}
              none={tool.wholeList}
              tool={tool}
              onGroup={(listGroup) => onChange({ listGroup })}
            />
          )}
        </SecondListPanel>
      )}
    </fieldset>
  );
}

interface GroupSelectProps {
  readonly groups: FoundGroups | undefined;
  readonly group: string | undefined;
  /** What it says when no group is chosen. */
  readonly none: string;
  readonly tool: CheckSentences['tool'];
  readonly onGroup: (group: string | undefined) => void;
}

function GroupSelect({ groups, group, none, tool, onGroup }: GroupSelectProps) {
  const { first = [], count = 0 } = groups ?? {};
  const more = count - first.length;
  return (
    <Select
      label={tool.chooseGroup}
      value={group ?? ''}
      options={[
        { value: '', text: none },
        ...first.map(({ name, rows }) => ({ value: name, text: tool.groupRows(name, rows) })),
      ]}
      {...(more > 0 && { hint: tool.moreGroups(more) })}
      onValue={(name) => onGroup(name === '' ? undefined : name)}
    />
  );
}

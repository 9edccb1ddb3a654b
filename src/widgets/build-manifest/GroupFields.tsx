import { splitUserCode } from '../../domain/user-code.ts';
import { partsOf } from '../../domain/connectors/manifest-hosts.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { textAt } from './draft.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { useTool } from './manifest-context.ts';
import { TextField } from './TextField.tsx';

/** The user group, and who connects. */
export function GroupFields() {
  const { draft, sentences, examples } = useTool();
  const { tool } = sentences;
  return (
    <FieldGroup title={tool.groups.group}>
      <div className="field-pairs">
        <TextField path="userGroup.code" example={examples.groupCode} />
        <TextField path="userGroup.name" example={examples.groupName} />
        <ChoiceField path="connectorUser.kind" />
        {(textAt(draft, 'connectorUser.kind') === 'system' ||
          textAt(draft, 'connectorUser.code') !== '' ||
          'connectorUser.code' in draft.faults) && (
          <TextField path="connectorUser.code" example={examples.connectorUser} />
        )}
      </div>
      <OtherNumber />
    </FieldGroup>
  );
}

/** A user of an environment has its number before the dot. */
function OtherNumber() {
  const { draft, sentences } = useTool();
  const user = splitUserCode(textAt(draft, 'connectorUser.code'))?.participantNumber;
  const { participantNumber } = partsOf(draft.manifest.environment ?? {});
  if (user === undefined || participantNumber === undefined || user === participantNumber)
    return null;
  return (
    <p className="message" data-level="warning">
      {sentences.tool.otherNumber(user, participantNumber)}
    </p>
  );
}

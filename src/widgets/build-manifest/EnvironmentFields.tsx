import { addressesOf, partsOf } from '../../domain/connectors/manifest-hosts.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { textAt } from './draft.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { useTool } from './manifest-context.ts';
import { TextField } from './TextField.tsx';

/** The environment by its code or, as long as that is not known, by its number and type. */
export function EnvironmentFields() {
  const { draft, sentences, examples } = useTool();
  const { tool } = sentences;
  const coded = textAt(draft, 'environment.code') !== '' || 'environment.code' in draft.faults;
  return (
    <FieldGroup title={tool.groups.environment}>
      <div className="field-pairs">
        <TextField path="environment.code" example={examples.environment} />
        <TextField path="environment.name" />
        {!coded && (
          <>
            <TextField path="environment.participantNumber" />
            <ChoiceField path="environment.type" />
          </>
        )}
      </div>
      <Addresses />
    </FieldGroup>
  );
}

/** What follows from the environment; it is never part of the file. */
function Addresses() {
  const { draft, sentences } = useTool();
  const { environment = {} } = draft.manifest;
  const { participantNumber, type } = partsOf(environment);
  const { rest, soap } = addressesOf(draft.manifest);
  if (rest === undefined) return null;
  return (
    <dl className="manifest-derived">
      {environment.code !== undefined && type !== undefined && (
        <>
          <dt>{sentences.tool.derived}</dt>
          <dd>{`${participantNumber ?? ''} · ${sentences.tool.environmentTypes[type]}`}</dd>
        </>
      )}
      <dt>{sentences.tool.rest}</dt>
      <dd>{rest}</dd>
      {soap !== undefined && (
        <>
          <dt>{sentences.tool.soap}</dt>
          <dd>{soap}</dd>
        </>
      )}
    </dl>
  );
}

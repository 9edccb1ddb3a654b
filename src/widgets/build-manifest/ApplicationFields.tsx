import { FieldGroup } from './FieldGroup.tsx';
import { useTool } from './manifest-context.ts';
import { TextField } from './TextField.tsx';

export function ApplicationFields() {
  const { sentences, examples } = useTool();
  const { tool } = sentences;
  return (
    <FieldGroup title={tool.groups.application}>
      <div className="field-pairs">
        <TextField path="application.name" example={examples.connectorName} />
        <TextField path="application.supplier" />
      </div>
      <TextField path="application.purpose" long />
      <TextField path="appConnector.description" />
    </FieldGroup>
  );
}

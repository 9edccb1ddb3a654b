import { useCallback } from 'react';
import { ConnectorField } from './ConnectorField.tsx';
import { ConnectorList } from './ConnectorList.tsx';
import { hasConnector, listOf } from './connector-rows.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { useTool } from './manifest-context.ts';

/** Which connectors, and what each is for. */
export function ConnectorFields() {
  const { draft, known, sentences, change, say } = useTool();
  const { tool } = sentences;
  const has = useCallback((id: string) => hasConnector(draft.manifest, id), [draft.manifest]);

  function add(typed: string) {
    const id = known.find(typed)?.id ?? typed;
    if (has(id)) {
      say(tool.isThere(id));
      return;
    }
    const list = listOf[known.kindOf(id)];
    change({ code: 'added', names: [id] }, { [list]: [...draft.manifest[list], { id }] });
    say(tool.added(id));
  }

  return (
    <FieldGroup title={tool.groups.connectors}>
      <ConnectorField has={has} onAdd={add} />
      <ConnectorList />
    </FieldGroup>
  );
}

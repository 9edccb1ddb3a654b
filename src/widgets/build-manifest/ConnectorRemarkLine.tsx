import { movedTo, renamed, type ConnectorRow } from './connector-rows.ts';
import { useTool } from './manifest-context.ts';

/** What there is to say about a name, with a button where a proposal can be taken. */
export function ConnectorRemarkLine({ row }: { readonly row: ConnectorRow }) {
  const { draft, sentences, change, say } = useTool();
  const { tool, texts } = sentences;
  const { remark, connector } = row;
  if (remark === undefined) return null;
  const proposal = 'suggestion' in remark ? remark.suggestion : undefined;
  const list = 'list' in remark ? remark.list : undefined;

  function take() {
    if (remark === undefined) return;
    const parts =
      list === undefined
        ? renamed(draft.manifest, row, proposal ?? connector.id)
        : movedTo(draft.manifest, row, list);
    change({ code: 'changed', name: connector.id }, parts);
    say(tool.proposalTaken(proposal ?? connector.id));
  }

  return (
    <p className="message" data-level="warning">
      {texts.connectorRemark(remark, connector.id)}
      {(proposal ?? list) !== undefined && (
        <button type="button" className="plain" onClick={take}>
          {list === undefined
            ? sentences.fields.useSuggestion(proposal ?? '')
            : tool.moveTo(tool.kinds[list])}
        </button>
      )}
    </p>
  );
}

import { methods, type Method } from '../../domain/connectors/connector-manifest.ts';
import { pathIn, withMethods, type ConnectorRow } from './connector-rows.ts';
import { ConnectorRemarkLine } from './ConnectorRemarkLine.tsx';
import { FieldNamesLine } from './FieldNamesLine.tsx';
import { LineField } from './LineField.tsx';
import { useTool } from './manifest-context.ts';

interface Props {
  readonly row: ConnectorRow;
  readonly onRemove: () => void;
}

/** One connector: its name, what it is for, and how it may be used. */
export function ConnectorItem({ row, onRemove }: Props) {
  const { known, sentences } = useTool();
  const { tool, language } = sentences;
  const { kind, connector } = row;
  const { id, fields = [] } = connector;
  const about = known.find(id)?.[language];
  return (
    <li className="manifest-connector">
      <p className="manifest-connector-head">
        <bdi className="manifest-name">{id}</bdi>
        <span className="hint">
          {[tool.kinds[kind], about, fields.length > 0 ? tool.fieldCount(fields.length) : undefined]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </span>
        <button type="button" className="plain" onClick={onRemove}>
          {tool.remove}
          <span className="sr"> {id}</span>
        </button>
      </p>
      {kind === 'update' && <Methods row={row} />}
      <div className="manifest-lines">
        <LineField path={pathIn(row, 'purpose')} label={tool.purpose} of={id} />
        {kind === 'get' && (
          <>
            <LineField path={pathIn(row, 'filters')} label={tool.rowFilters} of={id} />
            <FieldNamesLine row={row} />
          </>
        )}
      </div>
      <ConnectorRemarkLine row={row} />
    </li>
  );
}

/** What may be done with an UpdateConnector. */
function Methods({ row }: { readonly row: ConnectorRow }) {
  const { draft, sentences, change } = useTool();
  const { id, methods: chosen = [] } = row.connector;

  function tick(method: Method, ticked: boolean) {
    const wanted = methods.filter((one) => (one === method ? ticked : chosen.includes(one)));
    change({ code: 'changed', name: id }, withMethods(draft.manifest, row, wanted));
  }

  return (
    <fieldset className="manifest-methods">
      <legend className="sr">{sentences.tool.methodsOf(id)}</legend>
      {methods.map((method) => (
        <label key={method}>
          <input
            type="checkbox"
            checked={chosen.includes(method)}
            onChange={(event) => tick(method, event.target.checked)}
          />
          {sentences.tool.methods[method]} <code>{method}</code>
        </label>
      ))}
    </fieldset>
  );
}

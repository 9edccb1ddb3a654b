import { useId } from 'react';
import { textAt } from './draft.ts';
import { useTool } from './manifest-context.ts';

type DatePath =
  | 'authentication.secretExpires'
  | 'authentication.handedOver.on'
  | 'validity.from'
  | 'validity.until';

/** A day, or still open. */
export function DateField({ path }: { readonly path: DatePath }) {
  const { draft, sentences, put } = useTool();
  const id = useId();
  const { label, hint } = sentences.tool.dates[path];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={path}
        type="date"
        value={textAt(draft, path)}
        data-open={textAt(draft, path) === ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) => put(path, event.target.value)}
      />
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

import { useId } from 'react';
import { textAt } from './draft.ts';
import { useTool } from './manifest-context.ts';

type ChoicePath = 'connectorUser.kind' | 'authentication.kind' | 'environment.type';

interface Props {
  readonly path: ChoicePath;
}

/** One of a few, or still open. */
export function ChoiceField({ path }: Props) {
  const { draft, sentences, put } = useTool();
  const id = useId();
  const { label, hint, open, options } = sentences.tool.choices[path];
  const value = textAt(draft, path);
  return (
    <div className="field" data-path={path}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={path}
        value={value}
        data-open={value === ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) => put(path, event.target.value)}
      >
        <option value="">{open}</option>
        {Object.entries(options).map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

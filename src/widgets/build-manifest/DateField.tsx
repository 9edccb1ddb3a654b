import { useId } from 'react';
import { textAt } from './draft.ts';
import { useTool } from './manifest-context.ts';

type DatePath =
  | 'authentication.secretExpires'
  | 'authentication.handedOver.on'
  | 'validity.from'
  | 'validity.until'
  | 'madeOn';

/** A year has four digits in a manifest; a browser lets six be typed. */
const last = '9999-12-31';

interface Props {
  readonly path: DatePath;
  /** A manifest always has this day: emptying the field leaves it as it was. */
  readonly needed?: boolean;
}

/** A day, or still open. */
export function DateField({ path, needed = false }: Props) {
  const { draft, sentences, put } = useTool();
  const id = useId();
  const { label, hint } = sentences.tool.dates[path];
  return (
    <div className="field" data-path={path}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={path}
        type="date"
        value={textAt(draft, path)}
        data-open={textAt(draft, path) === ''}
        aria-describedby={`${id}-hint`}
        max={last}
        onChange={(event) => {
          const { value } = event.target;
          if (value.length <= last.length && !(needed && value === '')) put(path, value);
        }}
      />
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

import { useId, useState } from 'react';
import { DateField } from './DateField.tsx';
import { useTool } from './manifest-context.ts';

/** Which edition of the manifest it is, and of which day. */
export function EditionFields() {
  const { draft, sentences, change } = useTool();
  const { label, hint } = sentences.tool.edition;
  const id = useId();
  const [typing, setTyping] = useState<string>();

  function type(text: string) {
    setTyping(text);
    const edition = Number(text);
    if (!Number.isInteger(edition) || edition < 1 || edition > 9999) return;
    change({ code: 'field', path: 'edition' }, { edition });
  }

  return (
    <div className="field-pairs">
      <div className="field" data-path="edition">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="number"
          min={1}
          max={9999}
          value={typing ?? draft.manifest.edition}
          aria-describedby={`${id}-hint`}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyping(undefined)}
        />
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
      <DateField path="madeOn" needed />
    </div>
  );
}

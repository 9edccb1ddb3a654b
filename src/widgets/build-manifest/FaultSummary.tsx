import { useEffect, useRef } from 'react';
import { fieldSentence } from './field-sentence.ts';
import { isTextField, readTextField } from './field-rules.ts';
import { goToField } from './go-to-field.ts';
import { useTool } from './manifest-context.ts';

interface Props {
  /** Counts how often a result was asked for that could not be given: then this gets the focus. */
  readonly calls: number;
}

/** What is wrong in the form, above it; each line leads to its field, and goes when that is solved. */
export function FaultSummary({ calls }: Props) {
  const { draft, sentences, asked } = useTool();
  const { tool } = sentences;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (calls > 0) place.current?.focus();
  }, [calls]);
  const faults = faultsOf(draft.faults, asked && draft.manifest.application.name === '');
  if (faults.length === 0) return null;
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="group"
      aria-label={tool.faultsLabel}
      className="manifest-faults"
    >
      <p>{tool.faults(faults.length)}</p>
      <ul>
        {faults.map(([path, text]) => (
          <li key={path}>
            <button type="button" className="plain" onClick={() => goToField(path)}>
              {labelOf(path)}
            </button>{' '}
            {sentenceOf(path, text)}
          </li>
        ))}
      </ul>
    </div>
  );

  function labelOf(path: string): string {
    return isTextField(path) ? tool.fields[path].label : path;
  }
  function sentenceOf(path: string, text: string): string | undefined {
    if (path === 'application.name' && text === '') return tool.nameFirst;
    const issue = isTextField(path) ? readTextField(path, text).issue : undefined;
    return issue && fieldSentence(issue, sentences);
  }
}

function faultsOf(faults: Readonly<Record<string, string>>, nameless: boolean) {
  const named = Object.entries(faults);
  const missing = nameless && !('application.name' in faults);
  return missing ? [['application.name', ''] as const, ...named] : named;
}

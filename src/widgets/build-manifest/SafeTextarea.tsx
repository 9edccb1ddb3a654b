import { useId, useState } from 'react';
import { guardSecret } from './guard-secret.ts';
import { useTool } from './manifest-context.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A place for a pasted text, which is never more than read. */
export function SafeTextarea({ label, hint, rows, value, onText }: Props) {
  const { say, secretSentence } = useTool();
  const id = useId();
  const [refused, setRefused] = useState<string>();
  const guard = guardSecret(
    (text) => {
      setRefused(undefined);
      onText(text);
    },
    (code) => {
      onText('');
      setRefused(secretSentence(code));
      say(secretSentence(code));
    },
  );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={refused !== undefined}
        aria-describedby={`${id}-message ${id}-hint`}
        {...guard}
      />
      <p className="message" id={`${id}-message`} data-level="error">
        {refused}
      </p>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

import { useId, useState } from 'react';
import { findSecret } from '../../domain/connectors/find-secret.ts';
import { guardSecret } from './guard-secret.ts';
import { useTool } from './manifest-context.ts';

/** More is no text that somebody wrote, and too much for a field. */
const mostBytes = 4_000_000;

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A place for a pasted text, which is never more than read. */
export function SafeTextarea({ label, hint, rows, value, onText }: Props) {
  const { sentences, say, secretSentence } = useTool();
  const id = useId();
  const [refused, setRefused] = useState<string>();
  function refuse(sentence: string) {
    onText('');
    setRefused(sentence);
    say(sentence);
  }
  function take(text: string) {
    setRefused(undefined);
    onText(text);
  }
  const guard = guardSecret(take, (code) => refuse(secretSentence(code)));

  async function readFile(file: File | undefined) {
    if (file === undefined) return;
    const text = file.size > mostBytes ? undefined : await file.text().catch(() => undefined);
    const secret = text === undefined ? undefined : findSecret(text);
    if (secret !== undefined) refuse(secretSentence(secret));
    else if (text === undefined) refuse(sentences.tool.fileUnread);
    else take(text);
  }
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
      <label className="plain manifest-from-file">
        {sentences.tool.fromFile}
        <span className="sr"> {label}</span>
        <input
          type="file"
          accept=".json,.txt,.md"
          onChange={(event) => {
            void readFile(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

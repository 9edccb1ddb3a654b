import { useId, useState } from 'react';
import { countCharacters } from '../../domain/connectors/manifest-text.ts';
import { textAt } from './draft.ts';
import { guardSecret } from './guard-secret.ts';
import { useTool } from './manifest-context.ts';

interface Props {
  readonly path: string;
  readonly label: string;
  /** What the line is about. */
  readonly of: string;
}

/** As many characters as the manifest holds. */
const most = 500;

/** A line to write a few words on. */
export function LineField({ path, label, of }: Props) {
  const { draft, sentences, put, forget, say, secretSentence } = useTool();
  const id = useId();
  const [refused, setRefused] = useState<string>();
  /** Too much to put in the manifest; it stays here to be cut. */
  const [overlong, setOverlong] = useState<string>();
  const text = overlong ?? textAt(draft, path);
  const length = countCharacters(text);
  const fault = refused ?? (length > most ? sentences.tool.tooLong(length, most) : undefined);
  const guard = guardSecret(
    (typed) => {
      const fits = countCharacters(typed) <= most;
      setRefused(undefined);
      setOverlong(fits ? undefined : typed);
      if (fits) put(path, typed);
    },
    (code, secret) => {
      setOverlong(undefined);
      forget(path, secret);
      put(path, '');
      setRefused(secretSentence(code));
      say(secretSentence(code));
    },
  );
  return (
    <div className="manifest-line">
      <label htmlFor={id}>
        {label}
        <span className="sr"> {of}</span>
      </label>
      <input
        id={id}
        value={text}
        autoComplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-message`}
        onBlur={() => {
          if (overlong === undefined && text !== text.trim()) put(path, text.trim());
        }}
        {...guard}
      />
      <p className="message" id={`${id}-message`} data-level="error">
        {fault}
      </p>
    </div>
  );
}

import { useId, useState } from 'react';
import { fitsLine } from '../../domain/connectors/manifest-text.ts';
import { pathIn, withFields, type ConnectorRow } from './connector-rows.ts';
import { textAt } from './draft.ts';
import { guardSecret } from './guard-secret.ts';
import { useTool } from './manifest-context.ts';

/** As many characters as the manifest holds of a name. */
const most = 100;

/** Which fields of a GetConnector are needed, with commas between them. */
export function FieldNamesLine({ row }: { readonly row: ConnectorRow }) {
  const { draft, sentences, change, forget, say, secretSentence } = useTool();
  const { tool } = sentences;
  const id = useId();
  const path = pathIn(row, 'fields');
  const [typing, setTyping] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const text = typing ?? textAt(draft, path);
  const fits = namesIn(text).every((name) => fitsLine(name, most));
  const fault = refused ?? (fits ? undefined : tool.fieldNameTooLong(most));

  function put(names: readonly string[]) {
    change({ code: 'field', path }, withFields(draft.manifest, row, names));
  }
  const guard = guardSecret(
    (typed) => {
      const names = namesIn(typed);
      setRefused(undefined);
      setTyping(typed);
      if (names.every((name) => fitsLine(name, most))) put(names);
    },
    (code, secret) => {
      setTyping(undefined);
      forget(path, secret);
      put([]);
      setRefused(secretSentence(code));
      say(secretSentence(code));
    },
  );
  return (
    <div className="manifest-line">
      <label htmlFor={id}>
        {tool.fieldNames}
        <span className="sr"> {row.connector.id}</span>
      </label>
      <input
        id={id}
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-message`}
        onBlur={() => {
          if (fits) setTyping(undefined);
        }}
        {...guard}
      />
      <p className="message" id={`${id}-message`} data-level="error">
        {fault}
      </p>
    </div>
  );
}

/** Each name once. */
function namesIn(text: string): string[] {
  const names = text.split(/[,;\t\r\n]/).map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { KnownConnector } from '../../domain/connectors/known-connectors.ts';
import { countCharacters } from '../../domain/connectors/manifest-text.ts';
import { guardSecret } from './guard-secret.ts';
import { useTool } from './manifest-context.ts';
import { suggestConnectors } from './suggest-connectors.ts';

/** As many as the manifest holds. */
const mostCharacters = 100;

interface Props {
  /** Whether a connector of that name is there already. */
  readonly has: (id: string) => boolean;
  readonly onAdd: (id: string) => void;
}

/** One connector by its name, with those of Profit as suggestions; any other name is taken too. */
export function ConnectorField({ has, onAdd }: Props) {
  const { known, sentences, say, secretSentence } = useTool();
  const { tool, language } = sentences;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number>();
  const [refused, setRefused] = useState<string>();
  const suggestions = open ? suggestConnectors(text, known.all, language) : [];
  const shown = suggestions.length > 0;

  const guard = guardSecret(
    (typed) => {
      setText(typed);
      setOpen(typed.trim() !== '');
      setActive(undefined);
      setRefused(undefined);
    },
    (code) => {
      setText('');
      setOpen(false);
      setRefused(secretSentence(code));
      say(secretSentence(code));
    },
  );

  function add(name: string) {
    const wanted = name.trim();
    const length = countCharacters(wanted);
    field.current?.focus();
    if (wanted === '') return;
    if (length > mostCharacters) {
      setRefused(tool.tooLong(length, mostCharacters));
      return;
    }
    setText('');
    setOpen(false);
    setActive(undefined);
    onAdd(wanted);
  }

  function move(by: number) {
    const { length } = suggestions;
    if (length === 0) setOpen(true);
    else setActive(((active ?? (by > 0 ? -1 : length)) + by + length) % length);
  }

  function onKeyDown(event: KeyboardEvent) {
    const chosen = active === undefined ? undefined : suggestions[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') add(chosen?.id ?? text);
    else if (event.key === 'Escape' && shown) setOpen(false);
    else return;
    event.preventDefault();
  }

  return (
    <div className="field manifest-combobox">
      <label htmlFor={id}>{tool.connector}</label>
      <div className="manifest-inline">
        <input
          id={id}
          ref={field}
          role="combobox"
          value={text}
          placeholder={tool.connectorExample}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-activedescendant={active === undefined ? undefined : `${id}-${String(active)}`}
          aria-invalid={refused !== undefined}
          aria-describedby={`${id}-message ${id}-hint`}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
          {...guard}
        />
        <button type="button" className="button" onClick={() => add(text)}>
          {tool.addConnector}
        </button>
      </div>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={tool.suggestions}
        hidden={!shown}
        // The field keeps the focus, or its list would be gone before it is clicked.
        onPointerDown={(event) => event.preventDefault()}
      >
        {suggestions.map((connector, index) => (
          <li
            key={connector.id}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === active}
            onClick={() => add(connector.id)}
          >
            <Suggestion connector={connector} there={has(connector.id)} />
          </li>
        ))}
      </ul>
      <p className="message" id={`${id}-message`} data-level="error">
        {refused}
      </p>
      <p className="hint" id={`${id}-hint`}>
        {tool.connectorHint}
      </p>
    </div>
  );
}

interface SuggestionProps {
  readonly connector: KnownConnector;
  readonly there: boolean;
}

function Suggestion({ connector, there }: SuggestionProps) {
  const { tool, language } = useTool().sentences;
  return (
    <>
      <span className="manifest-name">{connector.id}</span> <span>{connector[language]}</span>{' '}
      <span>{there ? tool.alreadyThere : tool.kinds[connector.kind]}</span>
    </>
  );
}

import { useId, useState } from 'react';
import { environmentTypes } from '../../domain/connectors/connector-manifest.ts';
import { partsOf } from '../../domain/connectors/manifest-hosts.ts';
import {
  twinForNumber,
  twinForType,
  type IssuedPart,
  type TwinManifest,
} from '../../domain/connectors/twin-manifest.ts';
import { readField } from '../../components/read-field.ts';
import { isParticipantNumber } from '../../domain/participant-number.ts';
import { guardSecret } from './guard-secret.ts';
import { useTool } from './manifest-context.ts';

/** The same app connector in another environment, with what has to be given out again there. */
export function TwinPanel() {
  const { draft, sentences, replace, say } = useTool();
  const { tool } = sentences;
  const [again, setAgain] = useState<readonly IssuedPart[]>();
  const { type } = partsOf(draft.manifest.environment ?? {});
  const others = environmentTypes.filter((one) => one !== type && one !== 'training');

  function take({ manifest, again: parts }: TwinManifest, sentence: string) {
    replace({ code: 'moved' }, { manifest, faults: {} });
    setAgain(parts);
    say(sentence);
  }

  return (
    <>
      <p className="hint">{tool.twinLead}</p>
      <div className="manifest-buttons">
        {others.map((other) => (
          <button
            key={other}
            type="button"
            className="button"
            onClick={() =>
              take(twinForType(draft.manifest, other), tool.twinMade(tool.environmentTypes[other]))
            }
          >
            {tool.makeTwin(tool.environmentTypes[other])}
          </button>
        ))}
      </div>
      <Move
        onMove={(number) => {
          if (isParticipantNumber(number))
            take(twinForNumber(draft.manifest, number), tool.moved(number));
        }}
      />
      {again !== undefined && (
        <div className="manifest-again" role="status">
          <p>{again.length === 0 ? tool.nothingAgain : tool.again}</p>
          <ul>
            {again.map((part) => (
              <li key={part}>{tool.issued[part]}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Move({ onMove }: { readonly onMove: (number: string) => void }) {
  const { sentences, say, secretSentence } = useTool();
  const { tool, fields } = sentences;
  const id = useId();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string>();
  const { value, issue } = readField('participantNumber', text, {});
  const fault =
    refused ?? (text.length >= 4 && issue !== undefined ? fields.sentence(issue) : undefined);
  const guard = guardSecret(
    (typed) => {
      setRefused(undefined);
      setText(typed);
    },
    (code) => {
      setText('');
      setRefused(secretSentence(code));
      say(secretSentence(code));
    },
  );
  return (
    <form
      className="manifest-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== undefined) onMove(value);
      }}
    >
      <div className="field">
        <label htmlFor={id}>{tool.newNumber}</label>
        <input
          id={id}
          value={text}
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={fault !== undefined && value === undefined}
          aria-describedby={`${id}-message`}
          {...guard}
        />
        <p
          className="message"
          id={`${id}-message`}
          data-level={value === undefined ? 'error' : 'warning'}
        >
          {fault}
        </p>
      </div>
      <button type="submit" className="button" disabled={value === undefined}>
        {tool.move}
      </button>
    </form>
  );
}

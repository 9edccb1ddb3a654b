import { useId, useState, type SubmitEvent } from 'react';
import type { Advice } from '../../domain/connectors/advice.ts';
import { countCharacters } from '../../domain/connectors/manifest-text.ts';
import { guardSecret } from './guard-secret.ts';
import { useTool } from './manifest-context.ts';

/** Names that are listed before "and so many more". */
const most = 5;
const mostReason = 500;

/** One piece of advice: what is there, what to do, where that comes from, and the way out of it. */
export function AdviceItem({ advice }: { readonly advice: Advice }) {
  const { draft, sentences, change, say } = useTool();
  const { tool, texts } = sentences;
  const { code, names, deviation } = advice;
  const { title, text, source } = texts.advice(code);
  const [asking, setAsking] = useState(false);
  const state = deviation === undefined ? 'open' : 'on-purpose';

  function deviate(reason: string | undefined) {
    const others = draft.manifest.deviations.filter((one) => one.advice !== code);
    const mine = reason === undefined ? [] : [{ advice: code, reason }];
    change({ code: 'changed', name: title }, { deviations: [...others, ...mine] });
    setAsking(false);
    say(reason === undefined ? tool.adviceTakenUp(title) : tool.adviceLeft(title));
  }

  return (
    <li className="manifest-advice-item" data-state={state}>
      <p>
        <span className="manifest-state">{tool.adviceStates[state]}</span> <strong>{title}</strong>
      </p>
      <p>{text}</p>
      {names.length > 0 && (
        <p className="manifest-names">
          {names.slice(0, most).map((name) => (
            <bdi key={name} className="manifest-name">
              {name}
            </bdi>
          ))}
          {names.length > most && <span>{tool.more(names.length - most)}</span>}
        </p>
      )}
      {deviation !== undefined && <p className="manifest-reason">{deviation}</p>}
      <p className="manifest-advice-foot">
        <a href={source.url} rel="noreferrer" target="_blank">
          {source.title}
        </a>
        {deviation === undefined ? (
          <button
            type="button"
            className="plain"
            aria-expanded={asking}
            onClick={() => setAsking(!asking)}
          >
            {tool.leaveOnPurpose}
            <span className="sr"> {title}</span>
          </button>
        ) : (
          <button type="button" className="plain" onClick={() => deviate(undefined)}>
            {tool.takeUp}
            <span className="sr"> {title}</span>
          </button>
        )}
      </p>
      {asking && <Reason onReason={deviate} />}
    </li>
  );
}

/** Why it is left as it is; that goes into the manifest. */
function Reason({ onReason }: { readonly onReason: (reason: string) => void }) {
  const { sentences, say, secretSentence } = useTool();
  const { tool } = sentences;
  const id = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const guard = guardSecret(
    (typed) => {
      setText(typed);
      setFault(undefined);
    },
    (code) => {
      setText('');
      setFault(secretSentence(code));
      say(secretSentence(code));
    },
  );

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const length = countCharacters(text.trim());
    if (length === 0) setFault(tool.reasonFirst);
    else if (length > mostReason) setFault(tool.tooLong(length, mostReason));
    else onReason(text.trim());
  }

  return (
    <form className="manifest-add" onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{tool.reason}</label>
        <input
          id={id}
          value={text}
          autoComplete="off"
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-message`}
          {...guard}
        />
        <p className="message" id={`${id}-message`} data-level="error">
          {fault}
        </p>
      </div>
      <button type="submit" className="button">
        {tool.saveReason}
      </button>
    </form>
  );
}

import { useId, useRef, useState, type SubmitEvent } from 'react';
import { countCharacters, fitsLine } from '../../domain/connectors/manifest-text.ts';
import type { EntryListTexts } from '../../i18n/manifest-catalogs.ts';
import { guardSecret } from './guard-secret.ts';
import { useTool } from './manifest-context.ts';

interface Entry {
  readonly text: string;
  readonly remark?: string | undefined;
}

interface Props {
  readonly texts: EntryListTexts;
  readonly entries: readonly Entry[];
  /** What is wrong with a text that is to be added; undefined when nothing is. */
  readonly judge?: (text: string) => string | undefined;
  readonly onAdd: (text: string, remark: string) => void;
  readonly onRemove: (index: number) => void;
}

/** A short list that grows by a line at a time: a text, and what is to be said about it. */
export function EntryList({ texts, entries, judge, onAdd, onRemove }: Props) {
  const { say, sentences } = useTool();
  const [text, setText] = useState('');
  const [remark, setRemark] = useState('');
  const [fault, setFault] = useState<string>();
  const [remarkFault, setRemarkFault] = useState<string>();
  const field = useRef<HTMLInputElement>(null);

  /** A text that does not fit in the manifest: too long, or with a character nobody sees. */
  function unfit(typed: string, most: number): string | undefined {
    const line = typed.trim();
    const length = countCharacters(line);
    if (length > most) return sentences.tool.tooLong(length, most);
    return line === '' || fitsLine(line, most) ? undefined : sentences.tool.unfitCharacter;
  }
  function add(event: SubmitEvent) {
    event.preventDefault();
    field.current?.focus();
    if (text.trim() === '') return;
    const wrong = unfit(text, texts.most) ?? judge?.(text.trim());
    const wrongRemark = unfit(remark, texts.mostRemark);
    setFault(wrong);
    setRemarkFault(wrongRemark);
    if ((wrong ?? wrongRemark) !== undefined) return;
    onAdd(text.trim(), remark.trim());
    say(sentences.tool.added(text.trim()));
    setText('');
    setRemark('');
  }

  return (
    <div className="manifest-entries">
      {entries.length > 0 && (
        <ul>
          {entries.map((entry, index) => (
            <li key={`${String(index)}:${entry.text}`}>
              <bdi className="manifest-name">{entry.text}</bdi>
              <bdi>{entry.remark}</bdi>
              <button
                type="button"
                className="plain"
                onClick={() => {
                  onRemove(index);
                  field.current?.focus();
                }}
              >
                {sentences.tool.remove}
                <span className="sr"> {entry.text}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="manifest-add" onSubmit={add}>
        <EntryField
          label={texts.text}
          value={text}
          field={field}
          fault={fault}
          onText={(typed) => {
            setText(typed);
            setFault(undefined);
          }}
          onFault={setFault}
        />
        {texts.remark !== undefined && (
          <EntryField
            label={texts.remark}
            value={remark}
            fault={remarkFault}
            onText={(typed) => {
              setRemark(typed);
              setRemarkFault(undefined);
            }}
            onFault={setRemarkFault}
          />
        )}
        <button type="submit" className="button">
          {texts.add}
        </button>
      </form>
    </div>
  );
}

interface EntryFieldProps {
  readonly label: string;
  readonly value: string;
  readonly field?: React.Ref<HTMLInputElement>;
  readonly fault?: string | undefined;
  readonly onText: (text: string) => void;
  readonly onFault: (sentence: string) => void;
}

function EntryField({ label, value, field, fault, onText, onFault }: EntryFieldProps) {
  const { secretSentence, say } = useTool();
  const id = useId();
  const guard = guardSecret(onText, (code) => {
    onText('');
    onFault(secretSentence(code));
    say(secretSentence(code));
  });
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field}
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-message`}
        {...guard}
      />
      <p className="message" id={`${id}-message`} data-level="error">
        {fault}
      </p>
    </div>
  );
}

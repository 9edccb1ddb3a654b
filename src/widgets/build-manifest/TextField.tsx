import { useId, useState } from 'react';
import { findSecret, type SecretCode } from '../../domain/connectors/find-secret.ts';
import { linkOf, textInTab } from './linked-values.ts';
import { textAt } from './draft.ts';
import { fieldSentence } from './field-sentence.ts';
import { readTextField, type TextFieldPath } from './field-rules.ts';
import { guardSecret } from './guard-secret.ts';
import { useTool } from './manifest-context.ts';

interface Props {
  readonly path: TextFieldPath;
  /** What may stand there, as an example. */
  readonly example?: string | undefined;
  /** Several lines. */
  readonly long?: boolean;
}

/** One text of the manifest, with its remark below it. */
export function TextField({ path, example, long = false }: Props) {
  const { draft, sentences, asked, type, settle, forget, say, secretSentence } = useTool();
  const id = useId();
  const [typing, setTyping] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const { label, hint } = sentences.tool.fields[path];
  const text = typing ?? draft.faults[path] ?? textAt(draft, path);
  const issue = typing === undefined ? readTextField(path, text).issue : undefined;
  const missing = asked && path === 'application.name' && text === '';
  const Input = long ? 'textarea' : 'input';

  const guard = guardSecret((typed) => {
    // A field that leaves out blanks can make one token of its groups.
    const code = findSecret(readTextField(path, typed).text);
    if (code !== undefined) {
      refuse(code, typed);
      return;
    }
    setRefused(undefined);
    setTyping(typed);
    type(path, typed);
  }, refuse);

  function refuse(code: SecretCode, secret: string) {
    setTyping('');
    forget(path, secret);
    type(path, '');
    setRefused(secretSentence(code));
    say(secretSentence(code));
  }

  function leave() {
    if (typing !== undefined) settle(path, typing);
    setTyping(undefined);
  }

  return (
    <div className="field" data-path={path}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        name={path}
        value={text}
        placeholder={example}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={long}
        rows={long ? 2 : undefined}
        aria-invalid={refused !== undefined || missing || issue?.level === 'error'}
        aria-describedby={`${id}-message ${id}-hint`}
        onBlur={leave}
        {...guard}
      />
      <p
        className="message"
        id={`${id}-message`}
        data-level={refused !== undefined || missing ? 'error' : (issue?.level ?? 'warning')}
      >
        {refused ?? (missing ? sentences.tool.nameFirst : issue && fieldSentence(issue, sentences))}
        {refused === undefined && issue?.suggestion !== undefined && (
          <button
            type="button"
            className="plain"
            onClick={() => settle(path, issue.suggestion ?? '')}
          >
            {sentences.fields.useSuggestion(issue.suggestion)}
          </button>
        )}
        {refused === undefined && issue === undefined && typing === undefined && (
          <OtherInTab path={path} text={text} />
        )}
      </p>
      {hint !== '' && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** A manifest from elsewhere can be about something else than what the reader works on. */
function OtherInTab({ path, text }: { readonly path: TextFieldPath; readonly text: string }) {
  const { values, sentences, settle } = useTool();
  const link = linkOf(path);
  const other = link && textInTab(link, values);
  if (other === undefined || other === text) return null;
  return (
    <>
      {sentences.tool.otherInTab(other)}
      <button type="button" className="plain" onClick={() => settle(path, other)}>
        {sentences.fields.useSuggestion(other)}
      </button>
    </>
  );
}

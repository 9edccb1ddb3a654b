import { useId } from 'react';
import type { FieldIssue } from '../../domain/field-reading.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly example: string;
  readonly text: string;
  readonly issue: FieldIssue | undefined;
  readonly remark?: string | undefined;
  readonly fields: RenumberSentences['fields'];
  readonly onText: (text: string) => void;
}

export function NumberField({
  name,
  label,
  hint,
  example,
  text,
  issue,
  remark,
  fields,
  onText,
}: Props) {
  const id = useId();
  const suggestion = issue?.suggestion;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        value={text}
        placeholder={example}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={issue?.level === 'error'}
        aria-describedby={`${id}-hint ${id}-message`}
        onChange={(event) => onText(event.target.value)}
      />
      <p className="message" id={`${id}-message`} data-level={issue?.level ?? 'warning'}>
        {issue === undefined ? remark : fields.sentence(issue)}
        {suggestion !== undefined && (
          <button type="button" className="plain" onClick={() => onText(suggestion)}>
            {fields.useSuggestion(suggestion)}
          </button>
        )}
      </p>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

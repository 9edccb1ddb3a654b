import { Fold } from './Fold.tsx';

interface Props {
  readonly texts: {
    readonly systemUsers: string;
    readonly systemUsersLabel: string;
    readonly systemUsersHint: string;
  };
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Codes of system users that no column tells; an export seldom has such a column. */
export function SystemUsers({ texts, text, onText }: Props) {
  return (
    <Fold summary={texts.systemUsers}>
      <label className="field">
        <span className="label">{texts.systemUsersLabel}</span>
        <textarea
          rows={3}
          spellCheck={false}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
        <span className="hint">{texts.systemUsersHint}</span>
      </label>
    </Fold>
  );
}

import type { ReadUsersSentences } from '../../i18n/read-users-catalogs.ts';
import type { OpenedFile, ReadingChoices } from './messages.ts';

interface Props {
  readonly opened: OpenedFile;
  readonly sentences: ReadUsersSentences;
  readonly onChoices: (choices: ReadingChoices) => void;
}

/** Two readings are possible: the rows that differ, side by side, and a button for each reading. */
export function CharacterQuestion({ opened, sentences: { tool }, onChoices }: Props) {
  const { source, differing } = opened;
  if (source.format !== 'text') return null;
  const sets = ['windows-1252', 'utf-8'] as const;
  return (
    <div className="users-question">
      <p>{tool.whichSet}</p>
      <div className="users-scroller" tabIndex={0} role="region" aria-label={tool.whichSet}>
        <table className="users-preview">
          <thead>
            <tr>
              <td />
              {sets.map((set) => (
                <th key={set} scope="col">
                  {tool.characterSets[set]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differing.map(({ rowNumber, texts }) => (
              <tr key={rowNumber}>
                <th scope="row">{rowNumber}</th>
                {sets.map((set) => (
                  <td key={set}>{texts[set]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="users-buttons">
        {sets.map((set) => (
          <button
            key={set}
            type="button"
            className="button"
            disabled={set === source.characterSet}
            onClick={() => onChoices({ separator: source.separator, characterSet: set })}
          >
            {tool.useSet(tool.characterSets[set])}
          </button>
        ))}
      </p>
    </div>
  );
}

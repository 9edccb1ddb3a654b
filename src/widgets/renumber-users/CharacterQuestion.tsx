import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import type { OpenedFile, ReadingChoices } from './renumber-users.messages.ts';

interface Props {
  readonly opened: OpenedFile;
  readonly sentences: RenumberSentences;
  readonly onChoices: (choices: ReadingChoices) => void;
}

/** Two readings are possible: the rows that differ, side by side, and a button for each reading. */
export function CharacterQuestion({ opened, sentences: { tool }, onChoices }: Props) {
  const { source, differing } = opened;
  if (source.format !== 'text') return null;
  const sets = ['windows-1252', 'utf-8'] as const;
  return (
    <div className="renumber-question">
      <p>{tool.whichSet}</p>
      <div className="renumber-scroller" tabIndex={0} role="region" aria-label={tool.whichSet}>
        <table className="renumber-preview">
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
      <p className="renumber-buttons">
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

import type { ImportCharacterSet, UnfitCells } from '../../domain/users/outputs/user-import.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { Fold } from '../read-users/Fold.tsx';

interface Props {
  readonly cells: UnfitCells;
  readonly characterSet: ImportCharacterSet;
  /** Windows-1252 was chosen all the same, and then there is no file. */
  readonly refused: boolean;
  readonly tool: RenumberSentences['tool'];
}

/** The cells with characters that have no place in windows-1252. */
export function UnfitNote({ cells: { first, count }, characterSet, refused, tool }: Props) {
  const set = tool.characterSets[characterSet];
  return (
    <Fold
      open={refused}
      summary={refused ? tool.unfitRefused(count) : tool.unfitSolved(count, set)}
    >
      <ul>
        {first.map(({ rowNumber, column, characters }) => (
          <li key={`${String(rowNumber)} ${column}`}>
            {tool.unfitCell(rowNumber, column, characters.join(' '))}
          </li>
        ))}
        {count > first.length && <li>{tool.unfitMore(count - first.length)}</li>}
      </ul>
    </Fold>
  );
}

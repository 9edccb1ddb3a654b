import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { textFor } from '../../i18n/text-for.ts';
import type { Calls } from './renumber-users.messages.ts';
import { Fold } from '../read-users/Fold.tsx';

type Log = Extract<Calls['readLog']['answer'], { log: unknown }>['log'];

interface Props {
  readonly log: Log;
  /** Users in the import file. */
  readonly planned: number;
  readonly sentences: RenumberSentences;
  /** No file for Profit can be made now. */
  readonly closed: boolean;
  readonly onMake: () => void;
}

/** Whom the import turned down and why, and what in the log was not understood. */
export function LogResult({ log, planned, sentences: { tool, out }, closed, onMake }: Props) {
  const texts = out.log;
  const { users, lines, notUnderstood, rejected } = log;
  return (
    <>
      <p>{texts.lines(lines)}</p>
      {log.fileRefused && <p className="users-refusal">{texts.fileRefused}</p>}
      {!log.fileRefused && <p>{users.count === 0 ? texts.noUsers : texts.users(users.count)}</p>}
      {users.count > 0 && (
        <ul className="renumber-found">
          {users.first.map((user) => (
            <li key={user.rowNumber}>
              <span className="users-file-name">{user.userCode}</span>{' '}
              {tool.lineNumbers(user.lines.first, user.lines.count)}
              {user.causes.map((cause) => (
                <p key={cause.code}>{textFor(texts.causes, cause)}</p>
              ))}
              {user.reasons.map((reason, index) => (
                <q key={index}>{reason}</q>
              ))}
              {user.reasons.length === 0 && <p>{texts.noReason}</p>}
              {user.outcome !== 'renumbered' && <p>{texts.notInFile}</p>}
            </li>
          ))}
          {users.count > users.first.length && (
            <li>{tool.andMore(users.count - users.first.length)}</li>
          )}
        </ul>
      )}
      {notUnderstood.count > 0 && (
        <Fold
          summary={
            <>
              {texts.notUnderstood} ({tool.count(notUnderstood.count)})
            </>
          }
        >
          <ol className="renumber-found">
            {notUnderstood.first.map(({ lineNumber, text }) => (
              <li key={lineNumber} value={lineNumber}>
                <q>{text}</q>
              </li>
            ))}
          </ol>
        </Fold>
      )}
      {rejected > 0 && (
        <>
          {rejected === planned && <p>{out.sameAsImport}</p>}
          <button type="button" className="button" disabled={closed} onClick={onMake}>
            {tool.outputs.rejected(rejected)}
          </button>
        </>
      )}
    </>
  );
}

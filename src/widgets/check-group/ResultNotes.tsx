import { columnsNotShown } from '../../domain/users/group-check/checked-columns.ts';
import type { CheckSentences } from '../../i18n/check-tool-catalogs.ts';
import { Fold } from '../read-users/Fold.tsx';
import type { CurrentCheck } from './use-group-check.ts';

interface Props {
  readonly check: CurrentCheck;
  readonly sentences: CheckSentences;
}

/** What the counts do not say: how far the export goes, and who of the group is not in it. */
export function ResultNotes({ check, sentences: { tool } }: Props) {
  const { question, counts, absent, unread } = check;
  const notShown = columnsNotShown(question.mapping, question.connectingUser);
  const users = counts.read - counts.aside;
  const several =
    question.connectingUser === 'system' && question.group.by !== 'everybody' && users > 1;
  return (
    <div className="check-notes">
      <p>{tool.limits}</p>
      {notShown.length > 0 && (
        <p>{tool.notShown(notShown.map((role) => tool.roles[role]).join(', '))}</p>
      )}
      {several && <p className="check-attention">{tool.severalUsers(users)}</p>}
      {unread > 0 && <p className="check-attention">{tool.unread(unread)}</p>}
      {absent.count > 0 && (
        <Fold summary={<span className="check-attention">{tool.absent(absent.count)}</span>}>
          <p>{tool.absentLead}</p>
          <ul className="check-absent">
            {absent.first.map((code) => (
              <li key={code} className="mono">
                {code}
              </li>
            ))}
            {absent.count > absent.first.length && (
              <li>{tool.andMore(absent.count - absent.first.length)}</li>
            )}
          </ul>
        </Fold>
      )}
    </div>
  );
}

import { levelOf } from '../../domain/users/group-check/finding.ts';
import type { CheckedRow } from '../../domain/users/group-check/group-check.ts';
import type { CheckFilter } from '../../domain/users/group-check/select-checked-rows.ts';
import type { CheckSentences } from '../../i18n/check-tool-catalogs.ts';
import { PaperRows } from '../read-users/PaperRows.tsx';
import { RowBrowser, type ShownRows } from '../read-users/RowBrowser.tsx';
import type { FilterChoice } from '../read-users/RowFilters.tsx';
import { UserTable } from '../read-users/UserTable.tsx';
import type { CurrentCheck } from './use-group-check.ts';

interface Props {
  readonly check: CurrentCheck;
  readonly sentences: CheckSentences;
  readonly onLost: () => void;
}

/** The users behind the counts, each with the outcome, why, and what to do. */
export function CheckedRows({ check, sentences, onLost }: Props) {
  const { tool } = sentences;
  const head = Object.values(tool.head).map((text) => ({ text }));
  const filters = filtersOf(check, tool);
  const table = (shown: ShownRows<CheckedRow>) => (
    <UserTable shown={shown} head={head} sentences={sentences}>
      {shown.rows.map((row) => (
        <UserRow key={row.rowNumber} row={row} sentences={sentences} />
      ))}
    </UserTable>
  );
  const rows = { source: check, filters, sentences, onLost, table };
  return (
    <div className="users-rows">
      <RowBrowser {...rows} />
      <PaperRows
        {...rows}
        size={check.counts.read - check.counts.aside}
        everybody={['unable', 'unclear', 'able']}
        attention={['unable', 'unclear', 'advised']}
        wholeList={tool.everybodyIsIn}
      />
    </div>
  );
}

function filtersOf(
  { counts, advised }: CurrentCheck,
  { filters }: CheckSentences['tool'],
): readonly FilterChoice<CheckFilter>[] {
  return [
    { name: 'checked', text: filters.checked, size: counts.read - counts.aside },
    { name: 'unable', text: filters.unable, size: counts.unable },
    { name: 'unclear', text: filters.unclear, size: counts.unclear },
    { name: 'able', text: filters.able, size: counts.able },
    { name: 'advised', text: filters.advised, size: advised, seldom: true },
    { name: 'aside', text: filters.aside, size: counts.aside, seldom: true },
  ];
}

interface RowProps {
  readonly row: CheckedRow;
  readonly sentences: CheckSentences;
}

function UserRow({ row, sentences: { tool, check } }: RowProps) {
  const { rowNumber, userCode, description, email, outcome, findings } = row;
  return (
    <tr data-outcome={outcome}>
      <td className="users-row-number">{rowNumber}</td>
      <th scope="row" className="users-code">
        {userCode || tool.none}
      </th>
      <td className="users-wide">
        {description}
        <p className="check-email">{email}</p>
      </td>
      <td className="users-wide users-why">
        <p className="users-reason">{check.outcomes[outcome]}</p>
        {findings.map((finding) => (
          <p key={finding.code} className="users-remark" data-level={levelOf[finding.code]}>
            <strong>{check.finding(finding).short}.</strong> {check.finding(finding).explanation}
          </p>
        ))}
      </td>
    </tr>
  );
}

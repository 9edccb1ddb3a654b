import type { RowFilter } from '../../domain/users/select-rows.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { PaperRows } from '../read-users/PaperRows.tsx';
import type { FilterChoice } from '../read-users/RowFilters.tsx';
import { UserTable } from '../read-users/UserTable.tsx';
import { UserCells } from './UserCells.tsx';
import type { CurrentPlan } from './use-renumbering.ts';

interface Props {
  readonly plan: CurrentPlan;
  readonly filters: readonly FilterChoice<RowFilter>[];
  readonly sentences: RenumberSentences;
  readonly onLost: () => void;
}

/** The users as they are printed: what has to be decided first, then what is done by hand. */
export function PaperUsers({ plan, filters, sentences, onLost }: Props) {
  const { tool } = sentences;
  const { row, now, becomes, description, why } = tool.head;
  const head = [row, now, becomes, description, why].map((text) => ({ text }));
  return (
    <PaperRows
      source={plan}
      filters={filters}
      size={plan.counts.read}
      everybody={['attention', 'skipped', 'renumbered']}
      attention={['attention', 'by-hand', 'remarked']}
      wholeList={tool.allRowsAreIn}
      sentences={sentences}
      onLost={onLost}
      table={(shown) => (
        <UserTable shown={shown} head={head} sentences={sentences}>
          {shown.rows.map((user) => (
            <tr
              key={user.rowNumber}
              data-outcome={user.outcome}
              data-edited={user.edit !== undefined || undefined}
            >
              <UserCells row={user} numbers={plan.question.numbers} sentences={sentences} />
            </tr>
          ))}
        </UserTable>
      )}
    />
  );
}

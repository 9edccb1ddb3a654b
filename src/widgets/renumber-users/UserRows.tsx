import { useState, type KeyboardEvent } from 'react';
import {
  canRedo,
  canUndo,
  changeRow,
  redo,
  undo,
  type EditHistory,
} from '../../domain/users/edit-history.ts';
import type { PlannedRow } from '../../domain/users/renumbering-plan.ts';
import type { RowEdit } from '../../domain/users/row-edit.ts';
import type { RowFilter } from '../../domain/users/select-rows.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { RowBrowser } from '../read-users/RowBrowser.tsx';
import type { FilterChoice } from '../read-users/RowFilters.tsx';
import { EditBar } from './EditBar.tsx';
import { PaperUsers } from './PaperUsers.tsx';
import type { PhaseEvent } from './renumber-users.phases.ts';
import type { CurrentPlan } from './use-renumbering.ts';
import { UserReviewTable } from './UserReviewTable.tsx';

interface Props {
  readonly plan: CurrentPlan;
  readonly history: EditHistory;
  readonly sentences: RenumberSentences;
  readonly tell: (event: PhaseEvent) => void;
}

/** The rows behind the counts, with what can be changed about them, and the way back. */
export function UserRows({ plan, history, sentences, tell }: Props) {
  const { tool } = sentences;
  const [said, setSaid] = useState('');
  const filters = filtersOf(plan, tool);
  const lose = () => tell({ event: 'lost' });

  function change(to: (history: EditHistory) => EditHistory, sentence: string) {
    tell({ event: 'rows-changed', change: to });
    setSaid(sentence);
  }
  function decide({ rowNumber }: PlannedRow, edit: RowEdit) {
    change((before) => changeRow(before, rowNumber, edit), tool.edited(rowNumber));
  }
  /**
   * In a text field these keys belong to the text. Elsewhere they stay with the table, also without
   * a step left: the browser would take back what was typed in a field above it.
   */
  function onKeyDown(event: KeyboardEvent) {
    const inText = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    const key = event.key.toLowerCase();
    if (inText || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    const again = key === 'y' || event.shiftKey;
    if (again && canRedo(history)) change(redo, tool.redone(history.future.at(-1)?.rowNumber));
    if (!again && canUndo(history)) change(undo, tool.undone(history.past.at(-1)?.rowNumber));
  }

  return (
    <div className="users-rows" onKeyDown={onKeyDown}>
      <RowBrowser
        source={plan}
        filters={filters}
        sentences={sentences}
        said={said}
        onLost={lose}
        table={(shown) => (
          <UserReviewTable
            shown={shown}
            numbers={plan.question.numbers}
            edits={history.edits}
            sentences={sentences}
            onEdit={decide}
          />
        )}
      >
        <EditBar history={history} sentences={sentences} onChange={change} />
      </RowBrowser>
      <PaperUsers plan={plan} filters={filters} sentences={sentences} onLost={lose} />
    </div>
  );
}

function filtersOf(
  { counts, countsByReason, remarked, edited }: CurrentPlan,
  { filters }: RenumberSentences['tool'],
): readonly FilterChoice<RowFilter>[] {
  const byHand = countsByReason['user.system-user'];
  return [
    { name: 'all', text: filters.all, size: counts.read },
    { name: 'attention', text: filters.attention, size: counts.attention },
    { name: 'skipped', text: filters.skipped, size: counts.skipped },
    { name: 'renumbered', text: filters.renumbered, size: counts.renumbered },
    { name: 'remarked', text: filters.remarked, size: remarked },
    { name: 'by-hand', text: filters['by-hand'], size: byHand, seldom: true },
    { name: 'edited', text: filters.edited, size: edited, seldom: true },
  ];
}

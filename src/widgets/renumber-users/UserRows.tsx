import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
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
import { EditBar } from './EditBar.tsx';
import { Pager } from './Pager.tsx';
import type { PhaseEvent } from './renumber-users.phases.ts';
import { RowFilters } from './RowFilters.tsx';
import { rowsPerPage, useRows } from './use-rows.ts';
import type { CurrentPlan } from './use-renumbering.ts';
import { UserReviewTable } from './UserReviewTable.tsx';

interface Props {
  readonly plan: CurrentPlan;
  readonly history: EditHistory;
  readonly sentences: RenumberSentences;
  readonly tell: (event: PhaseEvent) => void;
}

/** The rows behind the counts, a page at a time: filter, search, look, change, undo. */
export function UserRows({ plan, history, sentences, tell }: Props) {
  const { tool } = sentences;
  const searchId = useId();
  const region = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<RowFilter>('all');
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(0);
  const [said, setSaid] = useState('');
  const { rows, size } = useRows(plan, { filter, search, page }, () => tell({ event: 'lost' }));

  /** A change can take the last rows of the last page away. */
  const lastPage = Math.max(0, Math.ceil(size / rowsPerPage) - 1);
  if (size > 0 && rows.length === 0 && page > lastPage) setPage(lastPage);

  /** A row that was changed can leave the filter, and takes the focus along. */
  useEffect(() => {
    if (said !== '' && document.activeElement === document.body) region.current?.focus();
  }, [rows, said]);

  function change(to: (history: EditHistory) => EditHistory, sentence: string) {
    tell({ event: 'rows-changed', change: to });
    setSaid(sentence);
  }
  function decide({ rowNumber }: PlannedRow, edit: RowEdit) {
    change((before) => changeRow(before, rowNumber, edit), tool.edited(rowNumber));
  }
  /** In a text field these keys belong to the text. */
  function onKeyDown(event: KeyboardEvent) {
    const inText = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (inText || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const again = key === 'y' || (key === 'z' && event.shiftKey);
    if (again && canRedo(history)) change(redo, tool.redone(history.future.at(-1)?.rowNumber));
    else if (key === 'z' && canUndo(history))
      change(undo, tool.undone(history.past.at(-1)?.rowNumber));
    else return;
    event.preventDefault();
  }

  return (
    <div className="renumber-rows" onKeyDown={onKeyDown}>
      <RowFilters
        plan={plan}
        filter={filter}
        sentences={sentences}
        onFilter={(name) => {
          setFilter(name);
          setPage(0);
        }}
      />
      <div className="field renumber-search">
        <label htmlFor={searchId}>{tool.search}</label>
        <input
          id={searchId}
          type="search"
          spellCheck={false}
          autoComplete="off"
          value={search}
          placeholder={tool.searchHint}
          onChange={(event) => {
            setSearch(event.target.value);
            setPage(0);
          }}
        />
      </div>
      <EditBar history={history} sentences={sentences} onChange={change} />
      <p role="status" className="renumber-said">
        {said}
      </p>
      <div ref={region} className="renumber-table-place" tabIndex={-1}>
        <UserReviewTable
          rows={rows}
          from={page * rowsPerPage}
          size={size}
          search={search}
          numbers={plan.question.numbers}
          edits={history.edits}
          sentences={sentences}
          onEdit={decide}
        />
      </div>
      <Pager page={page} size={size} sentences={sentences} onPage={setPage} />
    </div>
  );
}

import type { PlannedRow, RenumberingNumbers } from '../../domain/users/renumbering-plan.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';

interface Props {
  readonly rows: readonly PlannedRow[];
  readonly size: number;
  readonly numbers: RenumberingNumbers;
  readonly sentences: RenumberSentences;
}

/** Old and new code side by side, with the reason in words; a card per row on a narrow screen. */
export function UserReviewTable({ rows, size, numbers, sentences }: Props) {
  const { tool } = sentences;
  if (size === 0) return <p className="renumber-state">{tool.emptyFilter}</p>;
  return (
    <table className="renumber-table">
      <caption className="sr">{tool.caption(rows.length, size)}</caption>
      <thead>
        <tr>
          {Object.entries(tool.head).map(([name, text]) => (
            <th key={name} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.rowNumber} data-outcome={row.outcome}>
            <td className="renumber-row-number">{row.rowNumber}</td>
            <th scope="row" className="renumber-code">
              {row.userCode || tool.none}
            </th>
            <td className="renumber-code">
              <NewCode row={row} numbers={numbers} tool={tool} />
            </td>
            <td>{row.description}</td>
            <td>
              <Why row={row} sentences={sentences} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NewCodeProps {
  readonly row: PlannedRow;
  readonly numbers: RenumberingNumbers;
  readonly tool: RenumberSentences['tool'];
}

function NewCode({ row, numbers: { target }, tool }: NewCodeProps) {
  if (row.outcome === 'skipped') return tool.unchanged;
  if (row.outcome === 'attention') return tool.none;
  return (
    <>
      <b>{target}</b>
      {row.newUserCode.slice(target.length)}
    </>
  );
}

function Why({
  row,
  sentences: { renumbering },
}: {
  row: PlannedRow;
  sentences: RenumberSentences;
}) {
  const reason = renumbering.reason(row.reason);
  return (
    <>
      <p className="renumber-reason">{reason.short}</p>
      {row.outcome !== 'renumbered' && <p className="renumber-explanation">{reason.explanation}</p>}
      {row.remarks.map((remark) => (
        <p key={remark.code} className="renumber-remark">
          <strong>{renumbering.remark(remark).short}.</strong>{' '}
          {renumbering.remark(remark).explanation}
        </p>
      ))}
    </>
  );
}

import type { PlannedRow, RenumberingNumbers } from '../../domain/users/renumbering-plan.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';

interface Props {
  readonly row: PlannedRow;
  readonly numbers: RenumberingNumbers;
  readonly sentences: RenumberSentences;
}

/** What a row says of one user: the code that was and that will be, and why. */
export function UserCells({ row, numbers, sentences }: Props) {
  const { tool } = sentences;
  return (
    <>
      <td className="users-row-number">{row.rowNumber}</td>
      <th scope="row" className="users-code">
        {row.userCode || tool.none}
      </th>
      <td className="users-code">
        <NewCode row={row} numbers={numbers} tool={tool} />
      </td>
      <td className="users-wide">{row.description}</td>
      <td className="users-wide users-why">
        <Why row={row} sentences={sentences} />
      </td>
    </>
  );
}

interface NewCodeProps extends Pick<Props, 'row' | 'numbers'> {
  readonly tool: RenumberSentences['tool'];
}

function NewCode({ row, numbers: { target }, tool }: NewCodeProps) {
  const typed = row.edit?.newUserCode;
  if (row.outcome === 'attention') return typed ?? tool.none;
  const newUserCode = givenCode(row);
  if (newUserCode === undefined) return tool.unchanged;
  if (newUserCode === typed) return <b>{typed}</b>;
  return (
    <>
      <b>{target}</b>
      {newUserCode.slice(target.length)}
    </>
  );
}

/** The code that a user gets, by the import or by hand. */
function givenCode(row: PlannedRow): string | undefined {
  if (row.outcome === 'renumbered') return row.newUserCode;
  return row.reason.code === 'user.system-user' ? row.reason.newUserCode : undefined;
}

function Why({ row, sentences: { renumbering } }: Pick<Props, 'row' | 'sentences'>) {
  const reason = renumbering.reason(row.reason);
  return (
    <>
      <p className="users-reason">{reason.short}</p>
      {row.outcome !== 'renumbered' && <p className="users-explanation">{reason.explanation}</p>}
      {row.remarks.map((remark) => (
        <p key={remark.code} className="users-remark">
          <strong>{renumbering.remark(remark).short}.</strong>{' '}
          {renumbering.remark(remark).explanation}
        </p>
      ))}
    </>
  );
}

import { comparisonKey } from '../../user-code.ts';
import type { RenumberingNumbers } from '../renumbering-plan.ts';
import type { RowEdits } from '../row-edit.ts';
import type { UserExport } from '../user-export.ts';

export interface RenumberingOptions extends RenumberingNumbers {
  /** Codes of users that the admin listed as system user, besides the column of the export. */
  readonly systemUsers?: ReadonlySet<string>;
  /**
   * The file keeps text and numbers apart (a workbook), so that a code in a text cell is as typed.
   * Without it a login of digits only gets the remark `code.numeric-login`.
   */
  readonly typedCells?: boolean;
  /** What the admin decided about rows; for rows that are not there, or no edit reaches, nothing. */
  readonly edits?: RowEdits;
  /** The users that exist in the target already. */
  readonly targetUsers?: UserExport | undefined;
}

/** Everything by which a row is judged, besides its cells and the other rows. */
export interface PlanRules extends RenumberingNumbers {
  /** Comparison keys of users that the admin listed as system user. */
  readonly systemUsers: ReadonlySet<string>;
  readonly typedCells: boolean;
  readonly edits: RowEdits;
}

export function readRules(options: RenumberingOptions): PlanRules {
  const { source, target, typedCells = false, edits = new Map() } = options;
  const listed = Array.from(options.systemUsers ?? [], (code) => comparisonKey(code.trim()));
  return { source, target, systemUsers: new Set(listed), typedCells, edits };
}

import { reasonInLine } from './read-log-line.ts';
import { recogniseCause } from './rejection-cause.ts';
import type { RejectionCause } from './rejection-cause.ts';
import type { PlannedRow, RenumberingPlan } from '../renumbering-plan.ts';
import type { Outcome } from '../renumbering-reason.ts';
import { selectPlaces } from '../outputs/row-selection.ts';
import type { RowSelection } from '../outputs/row-selection.ts';
import type { FirstOf } from './state-lists.ts';

const usersListed = 100;
const linesListed = 10;
const reasonsListed = 10;

/** A user whom the log speaks of. */
export interface RejectedUser {
  /** The row of the export. */
  readonly rowNumber: number;
  readonly userCode: string;
  /** What the plan says of this row; only a renumbered one was in the import file. */
  readonly outcome: Outcome;
  /** The numbers of the lines about this user, from 1. */
  readonly lines: FirstOf<number>;
  /** What the log says, literally, without what only repeats the user's own data. */
  readonly reasons: readonly string[];
  /** What that comes down to, as far as known. */
  readonly causes: readonly RejectionCause[];
}

interface ListedUser {
  readonly row: PlannedRow;
  readonly lines: number[];
  lineCount: number;
  readonly reasons: string[];
}

/** Gathers what a log says about each user; only the first users are told about in full. */
export class RejectedUsers {
  readonly #plan: RenumberingPlan;
  readonly #places = new Set<number>();
  readonly #listed = new Map<number, ListedUser>();

  constructor(plan: RenumberingPlan) {
    this.#plan = plan;
  }

  /** Adds a line about the user at a place in the plan; false when it gives no reason. */
  add(place: number, lineNumber: number, cells: readonly string[]): boolean {
    const row = this.#plan.row(place);
    const reason = reasonInLine(cells, row, this.#plan);
    this.#places.add(place);
    if (!this.#listed.has(place) && this.#listed.size < usersListed) {
      this.#listed.set(place, { row, lines: [], lineCount: 0, reasons: [] });
    }
    const user = this.#listed.get(place);
    if (user !== undefined) note(user, lineNumber, reason);
    return reason !== '';
  }

  finish(): { readonly users: FirstOf<RejectedUser>; readonly selection: RowSelection } {
    const places = [...this.#places].filter((place) => this.#plan.isRenumbered(place));
    return {
      users: {
        first: Array.from(this.#listed.values(), describe),
        count: this.#places.size,
      },
      selection: selectPlaces(this.#plan, places),
    };
  }
}

function note(user: ListedUser, lineNumber: number, reason: string): void {
  user.lineCount += 1;
  if (user.lines.length < linesListed) user.lines.push(lineNumber);
  const known = reason === '' || user.reasons.includes(reason);
  if (!known && user.reasons.length < reasonsListed) user.reasons.push(reason);
}

function describe({ row, lines, lineCount, reasons }: ListedUser): RejectedUser {
  const causes = reasons.flatMap((reason) => recogniseCause(reason) ?? []);
  return {
    rowNumber: row.rowNumber,
    userCode: row.userCode,
    outcome: row.outcome,
    lines: { first: lines, count: lineCount },
    reasons,
    causes: [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()],
  };
}

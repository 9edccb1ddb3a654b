import { rowsPerStep } from '../../../files/steps.ts';
import type { Steps } from '../../../files/steps.ts';
import type { Table } from '../../../files/table.ts';
import { inParts } from '../in-parts.ts';
import { indexCodesInSteps } from './planned-codes.ts';
import type { PlannedCodes } from './planned-codes.ts';
import { readLogLine } from './read-log-line.ts';
import type { LogLine } from './read-log-line.ts';
import { RejectedUsers } from './rejected-users.ts';
import type { RejectedUser } from './rejected-users.ts';
import { recogniseCause } from './rejection-cause.ts';
import type { RejectionCause } from './rejection-cause.ts';
import type { RenumberingPlan } from '../renumbering-plan.ts';
import type { RowSelection } from '../outputs/row-selection.ts';
import { StateLists } from './state-lists.ts';
import type { FirstOf } from './state-lists.ts';

/** A line in which no code of the plan was found. */
export interface UnreadLine {
  readonly lineNumber: number;
  readonly text: string;
  readonly cause?: RejectionCause;
}

/** What a log of rejected lines says about a plan. */
export interface RejectedLines {
  /** Counts of lines; `read` is the sum of the others. */
  readonly lines: {
    readonly read: number;
    readonly aboutUsers: number;
    readonly notUnderstood: number;
    readonly headings: number;
    readonly blank: number;
  };
  readonly users: FirstOf<RejectedUser>;
  readonly notUnderstood: FirstOf<UnreadLine>;
  /**
   * The whole file was refused, since the same content was imported before (help:App_Import); then
   * the log names no user.
   */
  readonly fileRefused: boolean;
  /** The users that were in the import file, for a file with them only. */
  readonly selection: RowSelection;
}

/**
 * Reads a log of rejected lines, given as a table or as lines of text (one column), against the plan
 * that the import file came from. Layouts of such logs are not documented: a line is about the users
 * whose codes it holds, what it says besides is the reason, and what is not understood is told.
 */
export function* readRejectedLinesInSteps(
  table: Table,
  plan: RenumberingPlan,
): Steps<RejectedLines> {
  const part = (number: number) => ({ part: number, of: 2, totalRows: table.rowCount });
  const codes = yield* inParts(indexCodesInSteps(plan), part(0));
  const log = new LogReading(plan);
  yield* inParts(readLinesInSteps(table, { plan, codes, log }), part(1));
  return log.finish();
}

function* readLinesInSteps(
  table: Table,
  { plan, codes, log }: { plan: RenumberingPlan; codes: PlannedCodes; log: LogReading },
): Steps<void> {
  for (let line = 0; line < table.rowCount; line += 1) {
    if (line % rowsPerStep === 0) yield { rows: line, totalRows: table.rowCount };
    log.add(table.rowNumber(line), readLogLine(table, line, plan, codes));
  }
}

class LogReading {
  readonly #users: RejectedUsers;
  readonly #counts = { user: 0, other: 0, heading: 0, blank: 0 };
  readonly #others = new StateLists<'other', UnreadLine>(['other']);
  #alreadyImported = false;
  #previous: LogLine['kind'] = 'blank';
  /** Each line about a user may be followed by a line with the reason; not when one went before. */
  #reasonsFollow: boolean | undefined;
  #waiting: readonly number[] = [];

  constructor(plan: RenumberingPlan) {
    this.#users = new RejectedUsers(plan);
  }

  add(lineNumber: number, line: LogLine): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (line.kind === 'user') this.#addUsers(lineNumber, line);
    else if (line.kind !== 'other') this.#counts[line.kind] += 1;
    else if (waiting.length > 0) this.#addReason(lineNumber, line.text, waiting);
    else this.#addOther(lineNumber, line.text);
    this.#previous = line.kind;
  }

  finish(): RejectedLines {
    const { user, other, heading, blank } = this.#counts;
    const read = user + other + heading + blank;
    return {
      lines: { read, aboutUsers: user, notUnderstood: other, headings: heading, blank },
      ...this.#users.finish(),
      notUnderstood: this.#others.finish().other,
      fileRefused: user === 0 && this.#alreadyImported,
    };
  }

  #addUsers(lineNumber: number, { places, cells }: Extract<LogLine, { kind: 'user' }>): void {
    this.#counts.user += 1;
    this.#reasonsFollow ??= this.#previous !== 'other';
    const silent = places.filter((place) => !this.#users.add(place, lineNumber, cells));
    if (this.#reasonsFollow) this.#waiting = silent;
  }

  #addReason(lineNumber: number, text: string, places: readonly number[]): void {
    this.#counts.user += 1;
    for (const place of places) this.#users.add(place, lineNumber, [text]);
  }

  #addOther(lineNumber: number, text: string): void {
    this.#counts.other += 1;
    const cause = recogniseCause(text);
    if (cause?.code === 'import.already-imported') this.#alreadyImported = true;
    this.#others.add('other', () => ({ lineNumber, text, ...(cause && { cause }) }));
  }
}

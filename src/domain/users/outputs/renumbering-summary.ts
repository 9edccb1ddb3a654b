import type { OutputKind } from './output-kinds.ts';
import type {
  RenumberingCounts,
  RenumberingNumbers,
  RenumberingPlan,
} from '../renumbering-plan.ts';
import { reasonCodes } from '../renumbering-reason.ts';
import type { ReasonCode } from '../renumbering-reason.ts';
import type { MadeOutput } from './write-output.ts';

/** What is told about a renumbering on one page: numbers and files, no name or address of anyone. */
export interface RenumberingSummary extends RenumberingNumbers {
  /** ISO 8601 with its zone. */
  readonly at: string;
  /** Name of the file that the admin chose. */
  readonly exportName: string;
  readonly counts: RenumberingCounts;
  /** Reasons that occur, each with its number of rows; together `counts.read`. */
  readonly reasons: readonly { readonly code: ReasonCode; readonly rows: number }[];
  readonly files: readonly SummarisedFile[];
}

export interface SummarisedFile extends Pick<MadeOutput, 'kind' | 'rows'> {
  readonly name: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

export interface SummaryOptions {
  /** See `writeMoment`. */
  readonly at: string;
  readonly exportName: string;
  readonly files: readonly SummarisedFile[];
}

export function summariseRenumbering(
  { source, target, counts, countsByReason }: RenumberingPlan,
  { at, exportName, files }: SummaryOptions,
): RenumberingSummary {
  const reasons = reasonCodes
    .map((code) => ({ code, rows: countsByReason[code] }))
    .filter(({ rows }) => rows > 0);
  return { source, target, at, exportName, counts, reasons, files };
}

/** Whether a file with users in it was made. */
export function holdsRows({ files }: RenumberingSummary, kind: OutputKind): boolean {
  return files.some((file) => file.kind === kind && file.rows > 0);
}

/** The lines of a summary as a text file: UTF-8 with byte order mark, CRLF, the last line closed. */
export function writeSummary(lines: readonly string[]): Blob {
  return new Blob(['\ufeff', ...lines.map((line) => `${line}\r\n`)]);
}

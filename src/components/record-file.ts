import type { MadeFileFacts } from '../browser/made-file.ts';
import { record } from '../browser/run-store.ts';
import { stepAround } from './page-steps.ts';
import { beginStep } from './step-moves.ts';

/** A file that a tool makes is work in the step that the tool stands in. A zip has no rows. */
export function recordFile({ target, detail }: CustomEvent<MadeFileFacts>): void {
  const step = target instanceof Element ? stepAround(target) : undefined;
  const { name, sha256 } = detail;
  const rows = name.endsWith('.zip') ? 0 : detail.rows;
  if (step) beginStep(step);
  record({ kind: 'file', name, rows, sha256, ...(step && { step: step.id }) });
}

import type { ParticipantNumber } from '../../src/domain/participant-number.ts';
import type { OutputTexts } from '../../src/domain/users/outputs/output-for-people.ts';
import { planRenumberingInSteps } from '../../src/domain/users/plan-renumbering.ts';
import type { RenumberingPlan } from '../../src/domain/users/renumbering-plan.ts';
import { selectPlaces } from '../../src/domain/users/outputs/row-selection.ts';
import { findColumns } from '../../src/domain/users/user-export.ts';
import { findUnfitCellsInSteps } from '../../src/domain/users/outputs/user-import.ts';
import { writeOutputInSteps } from '../../src/domain/users/outputs/write-output.ts';
import { readTable } from '../../src/files/read-table.ts';
import { runSteps } from '../../src/files/run-steps.ts';
import type { BenchSet } from './job.mjs';
import { source, target } from './numbers.mjs';

/** No sentence stands in an import file. */
const texts: OutputTexts = {
  outcome: () => '',
  explanation: () => '',
  changeCodeMenu: '',
  afterChangeByHand: '',
};

/**
 * The whole job as the worker of the tool does it, but for the check sum: read, find the columns,
 * decide, look for characters that do not fit, and write the import file.
 */
export async function renumberFile(file: Blob, characterSet: BenchSet): Promise<Blob> {
  const plan = await planFile(file);
  const unfit = await runSteps(findUnfitCellsInSteps(plan, 'windows-1252'));
  if (unfit.count > 0) throw new Error('Expected every character to fit.');
  const trial = selectPlaces(plan, []);
  const options = { characterSet, transactionCode: false, trial, texts };
  const { blob } = await runSteps(writeOutputInSteps(plan, 'import', options));
  return blob;
}

async function planFile(file: Blob): Promise<RenumberingPlan> {
  const reading = await readTable(file);
  if (reading.status === 'refused') throw new Error(`Refused: ${reading.refusal.code}.`);
  const { table } = reading;
  const { headerRow, mapping } = findColumns(table);
  const steps = planRenumberingInSteps(
    { table, headerRow, mapping },
    {
      source: source as ParticipantNumber,
      target: target as ParticipantNumber,
      typedCells: reading.source.format === 'xlsx',
    },
  );
  return runSteps(steps);
}

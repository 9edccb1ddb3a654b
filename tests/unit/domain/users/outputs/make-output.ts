import type { OutputKind } from '../../../../../src/domain/users/outputs/output-kinds.ts';
import type { RenumberingPlan } from '../../../../../src/domain/users/renumbering-plan.ts';
import { chooseTrial } from '../../../../../src/domain/users/outputs/trial.ts';
import { writeOutputInSteps } from '../../../../../src/domain/users/outputs/write-output.ts';
import type {
  MadeOutput,
  OutputOptions,
} from '../../../../../src/domain/users/outputs/write-output.ts';
import { finish } from '../../../../../src/files/steps.ts';

/** Words that show from which row and reason they were made. */
const texts: OutputOptions['texts'] = {
  outcome: ({ outcome }) => outcome,
  explanation: ({ reason }) => `Over ${reason.code}; kijk`,
  changeCodeMenu: 'Gebruiker / Code wijzigen',
  afterChangeByHand: 'Tokens opnieuw',
};

/** Makes a file, with the trial of one user unless given otherwise. */
export function makeOutput(
  plan: RenumberingPlan,
  kind: OutputKind,
  options: Partial<OutputOptions> = {},
): MadeOutput {
  const trial = chooseTrial(plan, 1);
  const given = { characterSet: 'windows-1252', transactionCode: false, trial, texts } as const;
  return finish(writeOutputInSteps(plan, kind, { ...given, ...options }));
}

/** The bytes of a file one by one as characters, so that a difference can be read. */
export async function readLatin({ blob }: { readonly blob: Blob }): Promise<string> {
  return Buffer.from(await blob.arrayBuffer()).toString('latin1');
}

/** The lines of a file in UTF-8 or ASCII without byte order mark, each closed by CRLF. */
export async function readLines(file: { readonly blob: Blob }): Promise<string[]> {
  const lines = (await file.blob.text()).replace(/^\ufeff/, '').split('\r\n');
  return lines.slice(0, -1);
}

import { nameFile, type FileKind } from '../../domain/users/outputs/file-names.ts';
import { outputKinds } from '../../domain/users/outputs/output-kinds.ts';
import type { RenumberingPlan } from '../../domain/users/renumbering-plan.ts';
import {
  summariseRenumbering,
  writeSummary,
} from '../../domain/users/outputs/renumbering-summary.ts';
import type { RowSelection } from '../../domain/users/outputs/row-selection.ts';
import { chooseTrial } from '../../domain/users/outputs/trial.ts';
import { writeMoment } from '../../domain/users/outputs/write-moment.ts';
import { writeOutputInSteps, type MadeOutput } from '../../domain/users/outputs/write-output.ts';
import type { Steps } from '../../files/steps.ts';
import { checksum } from '../../files/checksum.ts';
import { zipFiles } from '../../files/zip/write-zip.ts';
import { outputTexts, summaryLines } from '../../i18n/output-texts.ts';
import type { MadeFile } from '../read-users/messages.ts';
import type { Calls } from './renumber-users.messages.ts';

/** What files are made from, besides the question. */
export interface Workshop {
  readonly plan: RenumberingPlan;
  /** Name of the file that the admin chose. */
  readonly exportName: string;
  /** Names that were given out before; new ones are added. */
  readonly taken: Set<string>;
  readonly run: (steps: Steps<MadeOutput>) => Promise<MadeOutput>;
}

/** Makes one file from the plan. */
export async function makeOutput(
  { plan, taken, run }: Workshop,
  question: Calls['make']['ask'],
  rejected?: RowSelection,
): Promise<MadeFile> {
  const made = await run(
    writeOutputInSteps(plan, question.kind, optionsOf(plan, question, rejected)),
  );
  const name = giveName(question.kind, made.rows, { plan, at: question.at, taken });
  return tell(name, made);
}

/** Makes every file that holds somebody, a summary, and a zip file of them all, which comes first. */
export async function makeEverything(
  { plan, exportName, taken, run }: Workshop,
  question: Calls['makeAll']['ask'],
): Promise<MadeFile[]> {
  const { at, language } = question;
  const naming = { plan, at, taken };
  const options = optionsOf(plan, question);
  const files: (MadeFile & Pick<MadeOutput, 'kind'>)[] = [];
  for (const kind of outputKinds) {
    const made = await run(writeOutputInSteps(plan, kind, options));
    if (made.rows === 0) continue;
    files.push({ kind, ...(await tell(giveName(kind, made.rows, naming), made)) });
  }
  const summary = summariseRenumbering(plan, { at: writeMoment(at), exportName, files });
  const page = writeSummary(summaryLines(language, summary));
  const all = [...files, { name: giveName('summary', 0, naming), blob: page }];
  const zip = await zipFiles(all.map(({ name, blob }) => ({ name, blob, at })));
  return [await tell(giveName('all', 0, naming), { blob: zip, rows: all.length }), ...files];
}

function optionsOf(
  plan: RenumberingPlan,
  { characterSet, transactionCode, trial, language }: Calls['makeAll']['ask'],
  rejected?: RowSelection,
) {
  const texts = outputTexts(language);
  return { characterSet, transactionCode, trial: chooseTrial(plan, trial), rejected, texts };
}

function giveName(
  kind: FileKind,
  rows: number,
  { plan, at, taken }: { plan: RenumberingPlan; at: Date; taken: Set<string> },
): string {
  const { source, target } = plan;
  const name = nameFile(kind, rows, { source, target, at }, taken);
  taken.add(name);
  return name;
}

async function tell(
  name: string,
  { blob, rows }: Pick<MadeOutput, 'blob' | 'rows'>,
): Promise<MadeFile> {
  return { name, rows, blob, sha256: await checksum(blob) };
}

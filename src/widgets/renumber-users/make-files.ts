import { nameFile, type FileKind } from '../../domain/users/outputs/file-names.ts';
import { outputKinds, type OutputKind } from '../../domain/users/outputs/output-kinds.ts';
import type { RenumberingPlan } from '../../domain/users/renumbering-plan.ts';
import {
  summariseRenumbering,
  writeSummary,
} from '../../domain/users/outputs/renumbering-summary.ts';
import type { RowSelection } from '../../domain/users/outputs/row-selection.ts';
import { chooseTrial } from '../../domain/users/outputs/trial.ts';
import { writeMoment } from '../../domain/users/outputs/write-moment.ts';
import {
  writeOutputInSteps,
  type MadeOutput,
  type OutputOptions,
} from '../../domain/users/outputs/write-output.ts';
import type { Steps } from '../../files/steps.ts';
import { Checksum, checksum } from '../../files/checksum.ts';
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
  shop: Workshop,
  question: Calls['make']['ask'],
  rejected?: RowSelection,
): Promise<MadeFile> {
  const { kind, ...made } = await write(
    shop,
    question.kind,
    optionsOf(shop.plan, question, rejected),
  );
  return { ...made, name: giveName(kind, made.rows, { ...shop, at: question.at }) };
}

/** Makes every file that holds somebody, a summary, and a zip file of them all, which comes first. */
export async function makeEverything(
  shop: Workshop,
  question: Calls['makeAll']['ask'],
): Promise<MadeFile[]> {
  const { plan, exportName, taken } = shop;
  const { at, language } = question;
  const naming = { plan, at, taken };
  const options = optionsOf(plan, question);
  const files: (MadeFile & Pick<MadeOutput, 'kind'>)[] = [];
  for (const kind of outputKinds) {
    const made = await write(shop, kind, options);
    if (made.rows > 0) files.push({ ...made, name: giveName(kind, made.rows, naming) });
  }
  const summary = summariseRenumbering(plan, { at: writeMoment(at), exportName, files });
  const page = writeSummary(summaryLines(language, summary));
  const all = [...files, { name: giveName('summary', 0, naming), blob: page }];
  const zip = await zipFiles(all.map(({ name, blob }) => ({ name, blob, at })));
  const sha256 = await checksum(zip);
  return [{ name: giveName('all', 0, naming), blob: zip, rows: all.length, sha256 }, ...files];
}

/** Writes a file; its checksum is made on the way. */
async function write(
  { plan, run }: Workshop,
  kind: OutputKind,
  options: OutputOptions,
): Promise<MadeOutput & Pick<MadeFile, 'sha256'>> {
  const sum = new Checksum();
  const onPiece = (bytes: Uint8Array) => sum.add(bytes);
  const made = await run(writeOutputInSteps(plan, kind, { ...options, onPiece }));
  return { ...made, sha256: sum.finish() };
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

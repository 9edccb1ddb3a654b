import { run } from '../../browser/run-store.ts';
import { runbookOfPage } from '../../browser/run-of-page.ts';
import { addressOf, addressOfPage } from '../../browser/step-link.ts';
import type { HandOver, HandOverIssue } from '../../domain/run/hand-over/hand-over.ts';
import { writeLink, type LinkWriting } from '../../domain/run/hand-over/link.ts';
import { makeHandOver } from '../../domain/run/hand-over/make-hand-over.ts';
import type { SendChoice } from './send-form.ts';

/** A link that is ready to be copied, with everything that is in it. */
export interface PreparedLink {
  readonly handOver: HandOver;
  readonly issues: readonly HandOverIssue[];
  /** Undefined where nothing goes along. */
  readonly writing: LinkWriting | undefined;
}

/** Makes the link of what was chosen. A bare place is the address that the page has for it. */
export async function prepareLink(choice: SendChoice): Promise<PreparedLink> {
  const page = runbookOfPage ?? { runbook: '', content: 1 };
  const { passphrase } = choice;
  const { handOver, issues } = makeHandOver(run.get(), choice, page, new Date());
  const { events, step, from, warnAfter } = handOver;
  if (events.length === 0 && step === undefined) return { handOver, issues, writing: undefined };
  const bare = events.length === 0 && from === undefined && warnAfter === undefined;
  const writing: LinkWriting =
    bare && step !== undefined && passphrase.trim() === ''
      ? { status: 'written', address: addressOf(step) }
      : await writeLink(handOver, { page: addressOfPage(), passphrase });
  return { handOver, issues, writing };
}

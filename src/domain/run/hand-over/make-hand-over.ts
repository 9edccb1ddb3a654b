import { findSecret } from '../../connectors/find-secret.ts';
import { timeWithZone } from '../record-event.ts';
import type { Run } from '../run.ts';
import { pickCurrentEvents } from './current-events.ts';
import type { HandOver, HandOverChoice, HandOverIssue } from './hand-over.ts';
import { leaveOutSecrets } from './leave-out-secrets.ts';

/** The page that is handed over. */
export interface HandOverPage {
  readonly runbook: string;
  /** The version of the runbook. */
  readonly content: number;
}

/**
 * What goes along by link: how things stand in the run now, for the parts that the sender chose.
 * Without a run only the place goes along. Reports `hand-over.secret` for what was left out.
 */
export function makeHandOver(
  run: Run | undefined,
  choice: HandOverChoice,
  { runbook, content }: HandOverPage,
  now: Date,
): { handOver: HandOver; issues: readonly HandOverIssue[] } {
  const current = run && choice.parts.length > 0 ? pickCurrentEvents(run.events, choice.parts) : [];
  const { events, issues } = leaveOutSecrets(current);
  const handOver = {
    runbook,
    content,
    ...(run === undefined || events.length === 0 ? {} : { run: run.id }),
    at: timeWithZone(now),
    ...describe(choice),
    events,
  };
  return { handOver, issues };
}

/** What the sender filled in, without what is empty or secret. */
export function describe({ from = '', step = '', warnAfter = '' }: Omit<HandOverChoice, 'parts'>) {
  const sender = from.trim().slice(0, 100);
  return {
    ...(sender === '' || findSecret(sender) !== undefined ? {} : { from: sender }),
    ...(step === '' ? {} : { step }),
    ...(warnAfter === '' ? {} : { warnAfter }),
  };
}

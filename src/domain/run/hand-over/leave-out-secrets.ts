import { findSecret, type SecretCode } from '../../connectors/find-secret.ts';
import type { RunEvent } from '../run-event.ts';
import type { HandOverIssue } from './hand-over.ts';

/** Texts that cannot hold a secret, such as the checksum of a file. */
const harmless = ['kind', 'id', 'at', 'sha256', 'state', 'replaces'];

/**
 * The events without those in which somebody typed a secret. Of a step only what was typed goes, not
 * its state. Reports `hand-over.secret` for each.
 */
export function leaveOutSecrets(events: readonly RunEvent[]): {
  events: readonly RunEvent[];
  issues: readonly HandOverIssue[];
} {
  const issues: HandOverIssue[] = [];
  const kept = events.flatMap((event) => {
    const secret = secretIn(event);
    if (secret === undefined) return [event];
    issues.push({ code: 'hand-over.secret', secret, kind: event.kind, ...aboutOf(event) });
    return withoutTexts(event);
  });
  return { events: kept, issues };
}

function secretIn(event: RunEvent): SecretCode | undefined {
  const fields = Object.entries(event).filter(([name]) => !harmless.includes(name));
  const texts = fields.flatMap(([, value]) => textsIn(value));
  return texts.map(findSecret).find((secret) => secret !== undefined);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function withoutTexts(event: RunEvent): RunEvent[] {
  if (event.kind !== 'step') return [];
  const { kind, id, at, order, step, state, content } = event;
  return [{ kind, id, at, order, step, state, content }];
}

function aboutOf(event: RunEvent): { about?: string } {
  if (event.kind === 'value') return { about: event.key };
  const step = 'step' in event ? event.step : undefined;
  return step === undefined ? {} : { about: step };
}

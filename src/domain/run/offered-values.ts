import { readState } from './run-state.ts';
import type { Run } from './run.ts';

type Texts = Readonly<Record<string, string>>;

/** What can be taken over from one place: the name of a run, or none where it has none. */
export interface ValueOffer {
  readonly from: string | undefined;
  /** The address of the runbook that the run is on; undefined for what is no run. */
  readonly runbook?: string;
  readonly values: readonly (readonly [key: string, text: string])[];
}

/** Of these values those that a page asks for by `keys` and that it does not have yet. */
export function offerValues(values: Texts, keys: readonly string[], known: Texts) {
  return keys.flatMap((key): (readonly [string, string])[] => {
    const text = values[key] ?? '';
    return text === '' || text === known[key] ? [] : [[key, text]];
  });
}

/** What other runs offer a page, the one that changed last first; archived runs offer nothing. */
export function offersOfRuns(
  runs: readonly Run[],
  keys: readonly string[],
  known: Texts,
): readonly ValueOffer[] {
  return runs
    .toSorted((a, b) => (b.events.at(-1)?.order ?? 0) - (a.events.at(-1)?.order ?? 0))
    .map((run) => ({ run, state: readState(run) }))
    .filter(({ state }) => !state.archived)
    .map(({ run, state }) => ({
      from: state.name,
      runbook: run.runbook,
      values: offerValues(state.values, keys, known),
    }))
    .filter(({ values }) => values.length > 0);
}

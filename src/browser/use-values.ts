import { useSyncExternalStore } from 'react';
import { values } from './value-store.ts';

/** What the reader filled in and what follows from it, live. */
export function useValues(): Readonly<Record<string, string>> {
  return useSyncExternalStore(
    (listener) => values.listen(listener),
    () => values.get(),
  );
}

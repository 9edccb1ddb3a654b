import { useSyncExternalStore } from 'react';
import { values } from './value-store.ts';

const none: Readonly<Record<string, string>> = {};

/** What the reader filled in and what follows from it, live; nothing while the page is built. */
export function useValues(): Readonly<Record<string, string>> {
  return useSyncExternalStore(
    (listener) => values.listen(listener),
    () => values.get(),
    () => none,
  );
}

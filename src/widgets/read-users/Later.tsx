import { useDeferredValue, type ReactNode } from 'react';

/** Something below what the reader waits for: it is drawn once that is on the screen. */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) && children;
}

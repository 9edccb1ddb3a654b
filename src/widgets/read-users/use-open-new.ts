import { useCallback, useEffect } from 'react';
import type { ReadingChoices } from './messages.ts';

/**
 * The way to open a file as it comes. One that was chosen before the tool was there is opened once,
 * as the tool starts.
 */
export function useOpenNew(
  open: (file: File, choices: ReadingChoices) => Promise<void>,
  beforehand: File | undefined,
): (file: File) => void {
  const openNew = useCallback((file: File) => void open(file, {}), [open]);
  useEffect(() => {
    if (beforehand !== undefined) openNew(beforehand);
  }, []);
  return openNew;
}

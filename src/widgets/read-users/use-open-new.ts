import { useCallback, useEffect, useRef } from 'react';
import type { ReadingChoices } from './messages.ts';

/**
 * The way to open a file as it comes. The field of the built page counts too: what was chosen there
 * before the tool was there, and what is chosen in a dialog that was open while the tool took the
 * place of that field.
 */
export function useOpenNew(
  open: (file: File, choices: ReadingChoices) => Promise<void>,
  builtField: HTMLInputElement | undefined,
): (file: File) => void {
  const openNew = useCallback((file: File) => void open(file, {}), [open]);
  const taken = useRef<File>(undefined);
  useEffect(() => {
    function take() {
      const file = builtField?.files?.[0];
      if (file === undefined || file === taken.current) return;
      taken.current = file;
      openNew(file);
    }
    take();
    builtField?.addEventListener('change', take);
    return () => builtField?.removeEventListener('change', take);
  }, [builtField, openNew]);
  return openNew;
}

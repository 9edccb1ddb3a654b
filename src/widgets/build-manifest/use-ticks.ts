import { useCallback, useState } from 'react';
import { keepInTab, readFromTab, withText } from '../../browser/tab-storage.ts';

const key = 'draaiboek:manifest-ticks';

/** What is ticked on the checklist, by the id of the task; kept in the tab. */
export type Ticks = Readonly<Record<string, string>>;

export function useTicks() {
  const [ticks, setTicks] = useState<Ticks>(() => readFromTab(key));

  const tick = useCallback((id: string, ticked: boolean) => {
    setTicks((before) => kept(withText(before, id, ticked ? '1' : undefined)));
  }, []);
  /** What was done for one manifest is not done for another. */
  const clearTicks = useCallback(() => setTicks(kept({})), []);

  return { ticks, tick, clearTicks };
}

function kept(ticks: Ticks): Ticks {
  keepInTab(key, ticks);
  return ticks;
}

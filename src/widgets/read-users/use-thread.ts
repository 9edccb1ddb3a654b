import { useEffect, useState } from 'react';
import type { CallsOf } from './messages.ts';
import { startThread, type Thread } from './thread.ts';

/** The worker starts with the tool, so that nothing is loaded once a file was chosen. */
export function useThread<List extends CallsOf<List>>(makeWorker: () => Worker): Thread<List> {
  const [thread] = useState(() => startThread<List>(makeWorker));
  useEffect(() => thread.end, [thread]);
  return thread;
}

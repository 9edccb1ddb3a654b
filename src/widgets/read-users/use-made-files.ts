import { use, useState } from 'react';
import { tellFileMade } from '../../browser/made-file.ts';
import { saveFile } from '../../browser/save-file.ts';
import type { MadeFile } from './messages.ts';
import { isStopped } from './thread.ts';
import { ToolPlace } from './tool-place.ts';

/** What was made, newest first, and the way to make and download more, the first file of each time. */
export function useMadeFiles(busy: boolean, onLost: () => void) {
  const place = use(ToolPlace);
  const [made, setMade] = useState<readonly MadeFile[]>([]);

  async function attempt(work: () => Promise<readonly MadeFile[]>) {
    if (busy) return;
    try {
      const files = await work();
      const [first] = files;
      if (first !== undefined) saveFile(first.blob, first.name);
      setMade((before) => [...files, ...before]);
      for (const file of files.toReversed()) tellFileMade(place, file);
    } catch (error) {
      if (!isStopped(error)) onLost();
    }
  }

  return { made, attempt };
}

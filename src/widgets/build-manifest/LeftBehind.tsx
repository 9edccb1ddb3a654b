import { emptyManifest } from '../../domain/connectors/connector-manifest.ts';
import type { PhaseEvent } from './build-manifest.phases.ts';
import { useTool } from './manifest-context.ts';
import { today } from './today.ts';

/** The reader cleared what the tab knew; what was filled in only here is still here. */
export function LeftBehind({ tell }: { readonly tell: (event: PhaseEvent) => void }) {
  const { sentences, say } = useTool();
  const { tool } = sentences;

  function clear() {
    const draft = { manifest: emptyManifest('', today()), faults: {} };
    tell({ event: 'replaced', change: { code: 'cleared' }, draft });
    tell({ event: 'kept' });
    say(tool.cleared);
  }
  return (
    <div className="manifest-again" role="status">
      <p>{tool.leftBehind}</p>
      <div className="manifest-buttons">
        <button type="button" className="plain" onClick={clear}>
          {tool.clearToo}
        </button>
        <button type="button" className="plain" onClick={() => tell({ event: 'kept' })}>
          {tool.keepIt}
        </button>
      </div>
    </div>
  );
}

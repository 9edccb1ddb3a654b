import { emptyManifest } from '../../domain/connectors/connector-manifest.ts';
import type { Change, History } from './draft-history.ts';
import { isBlank } from './keep-draft.ts';
import { useTool } from './manifest-context.ts';
import { today } from './today.ts';

interface Props {
  readonly history: History;
  readonly onStep: (event: 'undone' | 'redone') => Change | undefined;
}

/**
 * How much there is, and the way back through what was done. A button with nothing to do keeps the
 * focus, so that it can be pressed until the end.
 */
export function HistoryBar({ history, onStep }: Props) {
  const { draft, sentences, replace, say } = useTool();
  const { tool } = sentences;
  const { getConnectors, updateConnectors, specialConnectors } = draft.manifest;

  function step(event: 'undone' | 'redone') {
    const change = onStep(event);
    if (change !== undefined) say(tool[event](change));
  }
  function clear() {
    if (isBlank(draft.manifest)) return;
    replace({ code: 'cleared' }, { manifest: emptyManifest('', today()), faults: {} });
    say(tool.cleared);
  }

  return (
    <div className="manifest-top">
      <p className="manifest-counts">
        <Count number={getConnectors.length} text={tool.countNames.get} />
        <Count number={updateConnectors.length} text={tool.countNames.update} />
        <Count number={specialConnectors.length} text={tool.countNames.special} />
      </p>
      <div className="manifest-buttons" role="group" aria-label={tool.steps}>
        <button
          type="button"
          className="plain"
          aria-disabled={history.past.length === 0}
          onClick={() => step('undone')}
        >
          {tool.undo}
        </button>
        <button
          type="button"
          className="plain"
          aria-disabled={history.future.length === 0}
          onClick={() => step('redone')}
        >
          {tool.redo}
        </button>
        <button
          type="button"
          className="plain"
          aria-disabled={isBlank(draft.manifest)}
          onClick={clear}
        >
          {tool.clear}
        </button>
        <button type="button" className="plain manifest-jump" onClick={goToResult}>
          {tool.toResult}
        </button>
      </div>
      <p className="hint">{tool.keep}</p>
    </div>
  );
}

/** On a narrow screen the result stands below the whole form. */
function goToResult() {
  document.querySelector<HTMLElement>('.manifest-result [role=tab][aria-selected=true]')?.focus();
}

function Count({
  number,
  text,
}: {
  readonly number: number;
  readonly text: (n: number) => string;
}) {
  const { tool } = useTool().sentences;
  return (
    <span className="manifest-count" data-none={number === 0}>
      <b>{tool.count(number)}</b> <span>{text(number)}</span>
    </span>
  );
}

import { useCallback, useEffect, useMemo, useReducer } from 'react';
import { useValues } from '../../browser/use-values.ts';
import { enterValue, valueSource, type ValueSource } from '../../browser/value-store.ts';
import { nextPhase, type Phase, type PhaseEvent } from './build-manifest.phases.ts';
import { textAt, type Draft } from './draft.ts';
import { readTextField, type TextFieldPath } from './field-rules.ts';
import { keepDraft } from './keep-draft.ts';
import { linkOf, valueFor } from './linked-values.ts';

/** The manifest in the making and every way to change it; kept in the tab. */
export function useManifest(start: Phase, onReplace: () => void) {
  const values = useValues();
  const [phase, tellPhase] = useReducer(nextPhase, start);
  const tell = useCallback(
    (event: PhaseEvent) => {
      if (event.event === 'replaced') onReplace();
      tellPhase(event);
    },
    [onReplace],
  );
  const { history, seen, source } = phase.work;
  const { draft, past, future } = history;

  useEffect(() => tell({ event: 'values', values, source: valueSource() }), [values, tell]);
  useKeeping(draft, seen, source);

  const edits = useMemo(() => editsOf(draft, tell), [draft, tell]);

  /** A field that is taken back is a value that is taken back. */
  function step(event: 'undone' | 'redone') {
    const [{ change } = { change: undefined }, other] =
      event === 'undone'
        ? [past.at(-1), past.at(-1)?.draft]
        : [future.at(-1), future.at(-1)?.draft];
    tell({ event });
    if (change?.code === 'field' && other !== undefined) writeBack(change.path, other);
    return change;
  }

  return { phase, history, values, tell, step, ...edits };
}

/** Written shortly after the last change, and before the page goes. */
function useKeeping(draft: Draft, seen: Readonly<Record<string, string>>, source: ValueSource) {
  useEffect(() => {
    const keep = () => keepDraft(draft, seen, source);
    const timer = setTimeout(keep, 300);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
  }, [draft, seen, source]);
}

type Tell = (event: PhaseEvent) => void;

function editsOf(draft: Draft, tell: Tell) {
  return {
    type(path: TextFieldPath, text: string) {
      const { value = '', issue } = readTextField(path, text);
      if (issue?.level === 'error') return;
      if (value !== textAt(draft, path)) put(path, value, tell);
    },
    settle(path: TextFieldPath, typed: string) {
      const { text, value = '', issue } = readTextField(path, typed);
      if (issue?.level !== 'error') put(path, value, tell);
      else {
        tell({ event: 'faulty', path, text });
        enterLinked(path, '');
      }
    },
    put: (path: string, text: string) => put(path, text, tell),
  };
}

function put(path: string, text: string, tell: Tell) {
  tell({ event: 'typed', path, text });
  enterLinked(path, text);
}

function writeBack(path: string, draft: Draft) {
  enterLinked(path, textAt(draft, path));
}

/** What the reader changes here is changed on the whole page. */
function enterLinked(path: string, text: string) {
  const link = linkOf(path);
  if (link !== undefined) enterValue(link.key, valueFor(link, text));
}

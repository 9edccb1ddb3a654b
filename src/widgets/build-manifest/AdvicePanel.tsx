import { useDeferredValue, useMemo, useState } from 'react';
import { adviseOn, type Advice, type AdviceCode } from '../../domain/connectors/advice.ts';
import { AdviceItem } from './AdviceItem.tsx';
import { isBlank } from './keep-draft.ts';
import { useTool } from './manifest-context.ts';
import { today } from './today.ts';

/** What is worth a second look: open, left on purpose, or solved since the tool was opened. */
export function AdvicePanel() {
  const { draft, sentences } = useTool();
  const { tool, texts } = sentences;
  const manifest = useDeferredValue(draft.manifest);
  const advice = useMemo(() => adviseOn(manifest, today()), [manifest]);
  const solved = useSolved(advice);
  if (isBlank(manifest)) return null;
  const open = advice.filter(({ deviation }) => deviation === undefined);
  const onPurpose = advice.filter(({ deviation }) => deviation !== undefined);
  return (
    <section className="manifest-advice" aria-label={tool.advice}>
      <p className="manifest-title">{tool.advice}</p>
      <p className="hint">{tool.adviceCounts(open.length, onPurpose.length, solved.length)}</p>
      <ul>
        {[...open, ...onPurpose].map((one) => (
          <AdviceItem key={one.code} advice={one} />
        ))}
      </ul>
      {solved.length > 0 && (
        <details className="manifest-solved">
          <summary>{tool.solved(solved.length)}</summary>
          <ul>
            {solved.map((code) => (
              <li key={code}>{texts.advice(code).title}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Advice that was given before and no longer is. */
function useSolved(advice: readonly Advice[]): AdviceCode[] {
  const [given, setGiven] = useState<ReadonlySet<AdviceCode>>(new Set());
  const now = advice.map(({ code }) => code);
  if (now.some((code) => !given.has(code))) setGiven(new Set([...given, ...now]));
  return [...given].filter((code) => !now.includes(code));
}

import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { SecretCode } from '../../domain/connectors/find-secret.ts';
import type { KnownConnectors } from '../../domain/connectors/known-connectors.ts';
import type { ManifestSentences } from '../../i18n/manifest-catalogs.ts';
import { AddressFields } from './AddressFields.tsx';
import { ApplicationFields } from './ApplicationFields.tsx';
import type { Phase } from './build-manifest.phases.ts';
import { ConnectorFields } from './ConnectorFields.tsx';
import { EnvironmentFields } from './EnvironmentFields.tsx';
import type { Examples } from './examples.ts';
import { FaultSummary } from './FaultSummary.tsx';
import { GroupFields } from './GroupFields.tsx';
import { HistoryBar } from './HistoryBar.tsx';
import { IntakePanel } from './IntakePanel.tsx';
import { ManifestContext, type ManifestTool } from './manifest-context.ts';
import { LeftBehind } from './LeftBehind.tsx';
import { OtherFields } from './OtherFields.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import { SignInFields } from './SignInFields.tsx';
import { useManifest } from './use-manifest.ts';
import { useTicks } from './use-ticks.ts';

/** Asked for with the tool, so that nothing is loaded once the reader works in it. */
const advicePanel = import('./AdvicePanel.tsx');
const AdvicePanel = lazy(() => advicePanel.then(({ AdvicePanel: panel }) => ({ default: panel })));
const comparePanel = import('./ComparePanel.tsx');
const ComparePanel = lazy(() =>
  comparePanel.then(({ ComparePanel: panel }) => ({ default: panel })),
);

interface Props {
  readonly sentences: ManifestSentences;
  readonly known: KnownConnectors;
  readonly examples: Examples;
  readonly start: Phase;
}

export function BuildManifestIsland({ sentences, known, examples, start }: Props) {
  const { ticks, tick, clearTicks } = useTicks();
  const { phase, history, values, tell, step, type, settle, put } = useManifest(start, clearTicks);
  const { draft } = history;
  const [said, setSaid] = useState('');
  const [calls, setCalls] = useState(0);
  const say = useCallback((sentence: string) => setSaid(sentence), []);
  const { tool: texts } = sentences;
  const faultless = draft.manifest.application.name !== '' && isEmpty(draft.faults);
  const call = useCallback(() => setCalls((before) => before + 1), []);
  const ready = useCallback(() => {
    if (!faultless) call();
    return faultless;
  }, [faultless, call]);

  const tool = useMemo(
    (): ManifestTool => ({
      draft,
      values,
      known,
      sentences,
      examples,
      type,
      settle,
      put,
      change: (change, parts) => tell({ event: 'changed', change, parts }),
      replace: (change, other) => tell({ event: 'replaced', change, draft: other }),
      forget: (path, secret) => tell({ event: 'forgotten', path, secret }),
      ticks,
      tick,
      ready,
      asked: calls > 0,
      say,
      secretSentence: (code: SecretCode) => texts.secret(code),
    }),
    [
      draft,
      values,
      known,
      sentences,
      examples,
      type,
      settle,
      put,
      tell,
      ticks,
      tick,
      ready,
      calls,
      say,
      texts,
    ],
  );

  return (
    <ManifestContext value={tool}>
      <HistoryBar history={history} onStep={step} />
      {phase.work.leftBehind === true && <LeftBehind tell={tell} />}
      <FaultSummary calls={calls} />
      <p role="status" className="rows-said">
        {said}
      </p>
      <div className="manifest-work">
        <div className="manifest-form">
          <IntakePanel phase={phase} tell={tell} onFaults={call} />
          <ApplicationFields />
          <EnvironmentFields />
          <GroupFields />
          <SignInFields />
          <ConnectorFields />
          <AddressFields />
          <OtherFields />
          <Suspense>
            <AdvicePanel />
          </Suspense>
        </div>
        <ResultPanel />
      </div>
      <Suspense fallback={<p className="hint">{texts.loading}</p>}>
        <ComparePanel />
      </Suspense>
    </ManifestContext>
  );
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}

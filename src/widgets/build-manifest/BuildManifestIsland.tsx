import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { SecretCode } from '../../domain/connectors/find-secret.ts';
import type { KnownConnectors } from '../../domain/connectors/known-connectors.ts';
import type { ManifestSentences } from '../../i18n/manifest-catalogs.ts';
import { AddressFields } from './AddressFields.tsx';
import { AdvicePanel } from './AdvicePanel.tsx';
import { ApplicationFields } from './ApplicationFields.tsx';
import type { Phase } from './build-manifest.phases.ts';
import { ConnectorFields } from './ConnectorFields.tsx';
import { EnvironmentFields } from './EnvironmentFields.tsx';
import type { Examples } from './examples.ts';
import { GroupFields } from './GroupFields.tsx';
import { HistoryBar } from './HistoryBar.tsx';
import { IntakePanel } from './IntakePanel.tsx';
import { ManifestContext, type ManifestTool } from './manifest-context.ts';
import { OtherFields } from './OtherFields.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import { SignInFields } from './SignInFields.tsx';
import { useManifest } from './use-manifest.ts';

/** Asked for with the tool, so that nothing is loaded once the reader works in it. */
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
  const { phase, history, values, tell, step, type, settle, put } = useManifest(start);
  const { draft } = history;
  const [said, setSaid] = useState('');
  const say = useCallback((sentence: string) => setSaid(sentence), []);
  const { tool: texts } = sentences;

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
      replace: (change, manifest) => tell({ event: 'replaced', change, manifest }),
      forget: (path, secret) => tell({ event: 'forgotten', path, secret }),
      say,
      secretSentence: (code: SecretCode) => texts.secret(code),
    }),
    [draft, values, known, sentences, examples, type, settle, put, tell, say, texts],
  );

  return (
    <ManifestContext value={tool}>
      <HistoryBar history={history} onStep={step} />
      <p role="status" className="manifest-said">
        {said}
      </p>
      <div className="manifest-work">
        <div className="manifest-form">
          <IntakePanel phase={phase} tell={tell} />
          <ApplicationFields />
          <EnvironmentFields />
          <GroupFields />
          <SignInFields />
          <ConnectorFields />
          <AddressFields />
          <OtherFields />
          <AdvicePanel />
        </div>
        <ResultPanel />
      </div>
      <Suspense fallback={<p className="hint">{texts.loading}</p>}>
        <ComparePanel />
      </Suspense>
    </ManifestContext>
  );
}

import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { ConnectorManifest } from '../../domain/connectors/connector-manifest.ts';
import { JsonView } from './JsonView.tsx';
import { isBlank } from './keep-draft.ts';
import { useTool } from './manifest-context.ts';
import { ReadThroughView } from './ReadThroughView.tsx';
import { Tabs } from './Tabs.tsx';

/** Asked for with the tool, so that nothing is loaded once the reader works in it. */
const others = import('./other-results.ts');
const ChecklistView = lazy(() => others.then((views) => ({ default: views.ChecklistView })));
const DeveloperView = lazy(() => others.then((views) => ({ default: views.DeveloperView })));
const HandOverView = lazy(() => others.then((views) => ({ default: views.HandOverView })));

const names = ['read', 'json', 'checklist', 'message', 'developer'] as const;
type TabName = (typeof names)[number];

/** The manifest as everyone needs it; it follows the form a moment later. */
export function ResultPanel() {
  const { draft, sentences } = useTool();
  const { tool } = sentences;
  const [tab, setTab] = useState<TabName>('read');
  const manifest = useDeferredValue(draft.manifest);
  const blank = isBlank(manifest);
  const named = useMemo(() => withName(manifest, tool.nameless), [manifest, tool]);

  return (
    <section className="manifest-result" aria-label={tool.result} data-blank={blank}>
      <Tabs
        label={tool.result}
        tabs={names.map((name) => ({ name, title: tool.tabs[name] }))}
        chosen={tab}
        onChoose={setTab}
      >
        <p className="manifest-paper">
          <bdi>{named.application.name}</bdi>
        </p>
        <Faults />
        {blank && <p className="hint">{tool.blank}</p>}
        <Suspense fallback={<p className="hint">{tool.loading}</p>}>
          {tab === 'read' && !blank && <ReadThroughView manifest={named} />}
          {tab === 'json' && <JsonView manifest={named} />}
          {tab === 'checklist' && <ChecklistView manifest={named} />}
          {tab === 'message' && <HandOverView manifest={named} />}
          {tab === 'developer' && <DeveloperView manifest={named} />}
        </Suspense>
      </Tabs>
    </section>
  );
}

function withName(manifest: ConnectorManifest, nameless: string): ConnectorManifest {
  const { application } = manifest;
  return { ...manifest, application: { ...application, name: application.name || nameless } };
}

/** Fields with a fault are not in the result; the summary above the form says which. */
function Faults() {
  const { draft, sentences, ready } = useTool();
  const { tool } = sentences;
  const { length } = Object.keys(draft.faults);
  if (length === 0) return null;
  return (
    <p className="manifest-faults">
      {tool.leftOut(length)}{' '}
      <button type="button" className="plain" onClick={ready}>
        {tool.toFaults}
      </button>
    </p>
  );
}

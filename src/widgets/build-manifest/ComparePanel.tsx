import { useState } from 'react';
import { CompareConnectors } from './CompareConnectors.tsx';
import { CompareManifests } from './CompareManifests.tsx';
import { useTool } from './manifest-context.ts';
import { Tabs } from './Tabs.tsx';
import { TwinPanel } from './TwinPanel.tsx';

const names = ['connectors', 'manifests', 'twin'] as const;

/** The manifest against what was asked, what is there, another manifest, another environment. */
export function ComparePanel() {
  const { tool } = useTool().sentences;
  const [tab, setTab] = useState<(typeof names)[number]>('connectors');
  return (
    <section className="manifest-compare" aria-label={tool.compare}>
      <p className="manifest-title">{tool.compare}</p>
      <Tabs
        label={tool.compare}
        tabs={names.map((name) => ({ name, title: tool.compareTabs[name] }))}
        chosen={tab}
        onChoose={setTab}
      >
        {tab === 'connectors' && <CompareConnectors />}
        {tab === 'manifests' && <CompareManifests />}
        {tab === 'twin' && <TwinPanel />}
      </Tabs>
    </section>
  );
}

import { useMemo } from 'react';
import {
  labelReadThrough,
  readThroughMarkdown,
  type LabelledSection,
} from '../../i18n/manifest-outputs.ts';
import { useTool } from './manifest-context.ts';
import { OutputButtons } from './OutputButtons.tsx';
import type { ResultProps } from './result-props.ts';
import { RowPager } from './RowPager.tsx';
import { usePage } from './use-page.ts';

/** The manifest to be read by people. */
export function ReadThroughView({ manifest }: ResultProps) {
  const { tool, texts } = useTool().sentences;
  const sections = useMemo(() => labelReadThrough(manifest, texts), [manifest, texts]);
  return (
    <>
      <OutputButtons
        write={() => readThroughMarkdown(manifest, texts)}
        label={tool.tabs.read}
        kind="read-through"
        manifest={manifest}
        printable
      />
      <div className="manifest-read">
        <p className="manifest-read-title">
          <bdi>{manifest.application.name}</bdi>
        </p>
        {sections.map((section) => (
          <Section key={section.title} section={section} />
        ))}
      </div>
    </>
  );
}

function Section({ section }: { readonly section: LabelledSection }) {
  const { rows, page, setPage } = usePage(section.rows);
  return (
    <section className="manifest-read-section">
      <p className="manifest-read-head">{section.title}</p>
      <dl>
        {rows.map(({ label, value, name }, index) => (
          <div key={index}>
            <dt className={name ? 'manifest-name' : undefined}>
              <bdi>{label}</bdi>
            </dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <RowPager page={page} size={section.rows.length} onPage={setPage} />
    </section>
  );
}

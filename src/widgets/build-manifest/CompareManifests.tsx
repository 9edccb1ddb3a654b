import { useMemo, useState } from 'react';
import {
  compareManifests,
  type ManifestChange,
} from '../../domain/connectors/compare-manifests.ts';
import { readManifest } from '../../domain/connectors/sources/read-manifest.ts';
import { useTool } from './manifest-context.ts';
import { RowPager } from './RowPager.tsx';
import { SafeTextarea } from './SafeTextarea.tsx';
import { usePage } from './use-page.ts';

/** What has to change to come from another manifest to this one, in the order of the screens. */
export function CompareManifests() {
  const { draft, sentences } = useTool();
  const { tool, texts } = sentences;
  const [text, setText] = useState('');
  const reading = useMemo(() => (text.trim() === '' ? undefined : readManifest(text)), [text]);
  return (
    <>
      <SafeTextarea
        label={tool.otherManifest}
        hint={tool.otherManifestHint}
        rows={6}
        value={text}
        onText={setText}
      />
      {reading?.status === 'not-json' && (
        <p className="message" data-level="error">
          {texts.jsonFault(reading.fault)}
        </p>
      )}
      {reading?.status === 'no-manifest' && (
        <p className="message" data-level="error">
          {tool.noManifest}
        </p>
      )}
      {reading?.status === 'problems' && (
        <p className="message" data-level="error">
          {reading.problems.slice(0, 5).map(texts.manifestProblem).join(' ')}
        </p>
      )}
      {reading?.status === 'read' && (
        <Changes changes={compareManifests(reading.manifest, draft.manifest)} />
      )}
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly ManifestChange[] }) {
  const { tool } = useTool().sentences;
  const { page, rows, setPage } = usePage(changes);
  return (
    <>
      <p role="status" className="manifest-said">
        {tool.changes(changes.length)}
      </p>
      <ul className="manifest-changes">
        {rows.map((change) => (
          <Change key={`${change.place}:${change.name ?? ''}`} change={change} />
        ))}
      </ul>
      <RowPager page={page} size={changes.length} onPage={setPage} />
    </>
  );
}

function Change({ change }: { readonly change: ManifestChange }) {
  const { tool, texts } = useTool().sentences;
  const { kind, place, name, before, after } = change;
  return (
    <li data-change={kind}>
      <span className="manifest-state">{tool.changeKinds[kind]}</span>{' '}
      <span>{texts.placeName(place)}</span>{' '}
      {name !== undefined && <bdi className="manifest-name">{name}</bdi>}
      {kind === 'changed' && (
        <p className="manifest-from-to">
          <bdi>{before}</bdi> → <bdi className="manifest-name">{after}</bdi>
        </p>
      )}
      {kind === 'added' && name === undefined && <bdi className="manifest-name">{after}</bdi>}
      {kind === 'removed' && name === undefined && <bdi>{before}</bdi>}
    </li>
  );
}

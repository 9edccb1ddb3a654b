import { useMemo, useState } from 'react';
import {
  compareManifests,
  type ManifestChange,
} from '../../domain/connectors/compare-manifests.ts';
import { readManifest } from '../../domain/connectors/sources/read-manifest.ts';
import { valueText } from '../../i18n/manifest-outputs.ts';
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
          {reading.later && `${tool.laterRefused} `}
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
  const { part, change, before, after } = tool.changeHead;
  return (
    <>
      <p role="status" className="rows-said">
        {tool.changes(changes.length)}
      </p>
      {changes.length > 0 && (
        <div
          className="manifest-scroller"
          tabIndex={0}
          role="region"
          aria-label={tool.changeCaption}
        >
          <table className="manifest-table manifest-changes">
            <caption className="sr">{tool.changeCaption}</caption>
            <thead>
              <tr>
                {[part, before, after, change].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <Change key={index} change={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <RowPager page={page} size={changes.length} onPage={setPage} />
    </>
  );
}

/** What stands there and here; of an entry that is only on one side that is its name. */
function Change({ change }: { readonly change: ManifestChange }) {
  const { tool, texts } = useTool().sentences;
  const { kind, place, name } = change;
  const entry = change.before === undefined && change.after === undefined;
  const shown = (value: string | undefined) => value && valueText(place, value, texts);
  const before = entry && kind === 'removed' ? name : shown(change.before);
  const after = entry && kind === 'added' ? name : shown(change.after);
  const { before: there, after: here } = tool.changeHead;
  return (
    <tr data-change={kind}>
      <th scope="row">
        {texts.placeName(place)}{' '}
        {!entry && name !== undefined && <bdi className="manifest-name">{name}</bdi>}
      </th>
      <td data-side={there}>
        <bdi>{before ?? '–'}</bdi>
      </td>
      <td data-side={here}>
        <bdi className={after === undefined ? undefined : 'manifest-name'}>{after ?? '–'}</bdi>
      </td>
      <td>{tool.changeKinds[kind]}</td>
    </tr>
  );
}

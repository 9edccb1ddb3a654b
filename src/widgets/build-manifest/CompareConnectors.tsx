import { useDeferredValue, useMemo, useState } from 'react';
import {
  compareConnectors,
  countOutcomes,
  type ComparedConnector,
} from '../../domain/connectors/compare-connectors.ts';
import { connectorsOf } from '../../domain/connectors/connector-manifest.ts';
import { EnvironmentCheck } from './EnvironmentCheck.tsx';
import { useTool } from './manifest-context.ts';
import { RowPager } from './RowPager.tsx';
import { SafeTextarea } from './SafeTextarea.tsx';
import { readThere, readAsked } from './read-sides.ts';
import { usePage } from './use-page.ts';

/** Asked, planned, really there: each connector once, with what that means. */
export function CompareConnectors() {
  const { draft, known, sentences } = useTool();
  const { tool } = sentences;
  const [asked, setAsked] = useState('');
  const [there, setThere] = useState('');
  const manifest = useDeferredValue(draft.manifest);
  const given = asked.trim() !== '' || there.trim() !== '';
  const found = useMemo(() => readThere(there, known), [there, known]);
  const rows = useMemo(
    () =>
      given
        ? compareConnectors({
            asked: readAsked(asked, known)?.connectors,
            planned: connectorsOf(manifest),
            there: found?.connectors,
          })
        : [],
    [given, asked, found, manifest, known],
  );
  return (
    <>
      <div className="field-pairs">
        <SafeTextarea
          label={tool.asked}
          hint={tool.askedHint}
          rows={5}
          value={asked}
          onText={setAsked}
        />
        <SafeTextarea
          label={tool.there}
          hint={tool.thereHint}
          rows={5}
          value={there}
          onText={setThere}
        />
      </div>
      {there.trim() !== '' && found === undefined && (
        <p className="message" data-level="warning">
          {tool.nothingThere}
        </p>
      )}
      {found !== undefined && <EnvironmentCheck found={found} />}
      {given && <Compared rows={rows} />}
    </>
  );
}

function Compared({ rows }: { readonly rows: readonly ComparedConnector[] }) {
  const { tool } = useTool().sentences;
  const sorted = useMemo(() => rows.toSorted((a, b) => urgency(a) - urgency(b)), [rows]);
  const { page, rows: shown, setPage } = usePage(sorted);
  const counts = countOutcomes(rows);
  const sides = ['asked', 'planned', 'there'] as const;
  return (
    <>
      <p role="status" className="rows-said">
        {tool.compared(counts)}
      </p>
      <div
        className="manifest-scroller"
        tabIndex={0}
        role="region"
        aria-label={tool.comparedCaption}
      >
        <table className="manifest-table">
          <caption className="sr">{tool.comparedCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{tool.head.connector}</th>
              {sides.map((side) => (
                <th key={side} scope="col">
                  {tool.head[side]}
                </th>
              ))}
              <th scope="col">{tool.head.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.kind}:${row.id}`} data-outcome={row.outcome}>
                <th scope="row">
                  <bdi className="manifest-name">{row.id}</bdi>
                </th>
                {sides.map((side) => (
                  <td key={side} data-side={tool.head[side]}>
                    {tool.presence(row[side])}
                  </td>
                ))}
                <td>{tool.outcomes[row.outcome]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <RowPager page={page} size={sorted.length} onPage={setPage} />
    </>
  );
}

/** What asks for something to be done comes first. */
function urgency({ outcome }: ComparedConnector): number {
  return ['missing', 'too-many', 'not-planned', 'not-asked', 'agrees'].indexOf(outcome);
}

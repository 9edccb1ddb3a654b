import { useCallback, useState } from 'react';
import { describeOpenApi } from '../../domain/connectors/outputs/open-api.ts';
import {
  sampleKinds,
  writeSample,
  type SampleKind,
} from '../../domain/connectors/outputs/samples.ts';
import type { ConnectorManifest } from '../../domain/connectors/connector-manifest.ts';
import type { ManifestSentences } from '../../i18n/manifest-catalogs.ts';
import { useTool } from './manifest-context.ts';
import { OutputText } from './OutputText.tsx';
import { RadioRow } from './RadioRow.tsx';
import type { ResultProps } from './result-props.ts';

const kinds = ['open-api', ...sampleKinds] as const;
type Kind = (typeof kinds)[number];

/** What a developer starts with: a description of exactly this app connector, and first calls. */
export function DeveloperView({ manifest }: ResultProps) {
  const { sentences } = useTool();
  const { tool } = sentences;
  const [kind, setKind] = useState<Kind>('open-api');
  const write = useCallback(
    (one: ConnectorManifest) => writeAs(kind, one, sentences),
    [kind, sentences],
  );
  return (
    <>
      <RadioRow
        label={tool.developerKinds}
        options={kinds.map((value) => ({ value, text: tool.developerFiles[value] }))}
        chosen={kind}
        onChoose={setKind}
      />
      <p className="hint">{kind === 'open-api' ? tool.openApiLead : tool.sampleLead}</p>
      <OutputText write={write} label={tool.developerFiles[kind]} kind={kind} manifest={manifest} />
    </>
  );
}

function writeAs(kind: Kind, manifest: ConnectorManifest, { texts }: ManifestSentences): string {
  return kind === 'open-api'
    ? `${JSON.stringify(describeOpenApi(manifest, texts.openApi), null, 2)}\n`
    : writeSample(kind satisfies SampleKind, manifest, texts.samples);
}

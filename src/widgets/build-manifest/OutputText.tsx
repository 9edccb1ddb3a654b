import { useMemo, useRef } from 'react';
import type { ConnectorManifest } from '../../domain/connectors/connector-manifest.ts';
import type { ManifestFileKind } from '../../domain/connectors/outputs/output-names.ts';
import { OutputButtons } from './OutputButtons.tsx';
import { useTool } from './manifest-context.ts';

interface Props {
  /** Writes the whole text, each connector on lines of its own. */
  readonly write: (manifest: ConnectorManifest) => string;
  /** What it is, for who hears it. */
  readonly label: string;
  readonly kind: ManifestFileKind;
  readonly manifest: ConnectorManifest;
}

/** Lines on screen; a file of thousands of connectors would keep the browser busy. */
const mostLines = 400;

/** A text to look at, to copy and to download. */
export function OutputText({ write, ...file }: Props) {
  const { tool } = useTool().sentences;
  const shown = useRef<HTMLPreElement>(null);
  const { label, manifest } = file;
  const { begin, whole } = useMemo(() => cut(write(beginOf(manifest))), [write, manifest]);
  return (
    <>
      <OutputButtons write={() => write(manifest)} shown={shown} {...file} />
      <pre ref={shown} className="manifest-source" tabIndex={0} role="region" aria-label={label}>
        {begin}
      </pre>
      {!whole && <p className="hint">{tool.linesLeft(mostLines)}</p>}
    </>
  );
}

function cut(text: string): { begin: string; whole: boolean } {
  const lines = text.split('\n');
  if (lines.length <= mostLines) return { begin: text, whole: true };
  return { begin: lines.slice(0, mostLines).join('\n'), whole: false };
}

/** A connector takes a line at least, so with more of them than lines the others are not seen. */
function beginOf(manifest: ConnectorManifest): ConnectorManifest {
  const { getConnectors, updateConnectors } = manifest;
  return {
    ...manifest,
    getConnectors: getConnectors.slice(0, mostLines),
    updateConnectors: updateConnectors.slice(0, Math.max(0, mostLines - getConnectors.length)),
  };
}

import { useMemo, useRef } from 'react';
import type { ConnectorManifest } from '../../domain/connectors/connector-manifest.ts';
import type { ManifestFileKind } from '../../domain/connectors/outputs/output-names.ts';
import { OutputButtons } from './OutputButtons.tsx';
import { useTool } from './manifest-context.ts';

interface Props {
  readonly text: string;
  /** What it is, for who hears it. */
  readonly label: string;
  readonly kind: ManifestFileKind;
  readonly manifest: ConnectorManifest;
  readonly closed?: string | undefined;
}

/** Lines on screen; a file of thousands of connectors would keep the browser busy. */
const mostLines = 400;

/** A text to look at, to copy and to download. */
export function OutputText({ text, label, ...file }: Props) {
  const { tool } = useTool().sentences;
  const shown = useRef<HTMLPreElement>(null);
  const { begin, left } = useMemo(() => cut(text), [text]);
  return (
    <>
      <OutputButtons write={() => text} label={label} shown={shown} {...file} />
      <pre ref={shown} className="manifest-source" tabIndex={0} role="region" aria-label={label}>
        {begin}
      </pre>
      {left > 0 && <p className="hint">{tool.linesLeft(left)}</p>}
    </>
  );
}

function cut(text: string): { begin: string; left: number } {
  const lines = text.split('\n');
  const left = Math.max(0, lines.length - mostLines);
  return { begin: left === 0 ? text : lines.slice(0, mostLines).join('\n'), left };
}

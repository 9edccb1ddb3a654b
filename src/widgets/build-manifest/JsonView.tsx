import { writeManifest } from '../../domain/connectors/sources/read-manifest.ts';
import { useTool } from './manifest-context.ts';
import { OutputText } from './OutputText.tsx';
import type { ResultProps } from './result-props.ts';

/** The manifest as a file that this tool reads again. */
export function JsonView({ manifest }: ResultProps) {
  const { tool } = useTool().sentences;
  return (
    <OutputText write={writeManifest} label={tool.tabs.json} kind="manifest" manifest={manifest} />
  );
}

import { useCallback, useEffect, useRef } from 'react';
import type { ConnectorManifest } from '../../domain/connectors/connector-manifest.ts';
import type { SecretCode } from '../../domain/connectors/find-secret.ts';
import type { PhaseEvent } from './build-manifest.phases.ts';
import { useTool } from './manifest-context.ts';

/** Asked for with the tool, so that nothing is loaded once a file was chosen. */
const readers = import('./take-in.ts');

/** Reads what was pasted or dropped, and puts what was found in the manifest. */
export function useTakingIn(manifest: ConnectorManifest, tell: (event: PhaseEvent) => void) {
  const { known } = useTool();
  /** What was typed while a file was read is not overwritten. */
  const latest = useRef(manifest);
  useEffect(() => {
    latest.current = manifest;
  }, [manifest]);

  const take = useCallback(
    async (sources: readonly (string | File)[]) => {
      tell({ event: 'reading' });
      try {
        const { takeIn, readSources } = await readers;
        const { steps, news } = takeIn(latest.current, await readSources(sources, known));
        steps.forEach(tell);
        tell({ event: 'told', news });
      } catch (error) {
        tell({ event: 'told', news: [] });
        throw error;
      }
    },
    [known, tell],
  );

  return {
    takeText: useCallback((text: string) => void take([text]), [take]),
    takeFiles: useCallback((files: readonly File[]) => void take(files), [take]),
    refuse: useCallback(
      (secret: SecretCode) => {
        tell({ event: 'told', news: [{ code: 'secret', name: undefined, secret }] });
      },
      [tell],
    ),
  };
}

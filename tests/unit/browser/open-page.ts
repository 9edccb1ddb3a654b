import { vi } from 'vitest';
import { fakeStorage, type FakeStorage } from './fake-storage.ts';

interface Place {
  readonly browser?: FakeStorage;
  readonly tab?: FakeStorage;
  readonly runbook?: string;
}

/**
 * The runs of a page as it is opened: on a runbook, with what the browser and the tab keep. `fire`
 * makes happen what the browser would tell the page.
 */
export async function openPage({ browser, tab, runbook = 'een-draaiboek' }: Place = {}) {
  const listeners = new Map<string, ((event: unknown) => void)[]>();
  const addEventListener = (kind: string, listener: (event: unknown) => void) => {
    listeners.set(kind, [...(listeners.get(kind) ?? []), listener]);
  };
  const location = { reload: vi.fn() };
  vi.resetModules();
  vi.stubGlobal('localStorage', browser ?? fakeStorage());
  vi.stubGlobal('sessionStorage', tab ?? fakeStorage());
  vi.stubGlobal('addEventListener', addEventListener);
  vi.stubGlobal('location', location);
  vi.stubGlobal('document', {
    querySelector: () => ({ dataset: { runbook, content: '1' } }),
    addEventListener,
    visibilityState: 'visible',
  });
  const store = await import('../../../src/browser/run-store.ts');
  const write = await import('../../../src/browser/write-run.ts');
  const keep = await import('../../../src/browser/keep-run.ts');
  const shelf = await import('../../../src/browser/kept-runs.ts');
  await import('../../../src/browser/run-values.ts');
  const values = await import('../../../src/browser/value-store.ts');
  const fire = (kind: string, event: object = {}) => {
    for (const listener of listeners.get(kind) ?? []) listener(event);
  };
  return { ...store, ...write, ...keep, ...shelf, ...values, fire, location };
}

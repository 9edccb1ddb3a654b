import type { BrowserContext } from '@playwright/test';

/** Collects violations of the content policy, uncaught errors and errors in the console. */
export async function watchFaults(context: BrowserContext): Promise<string[]> {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  await context.exposeBinding('tellViolation', (_source, violation: string) => {
    faults.push(`policy: ${violation}`);
  });
  await context.addInitScript(listenForViolations);
  return faults;
}

/** Runs in the page, before anything of the page itself. */
function listenForViolations(): void {
  const { tellViolation } = globalThis as unknown as { tellViolation(violation: string): void };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    tellViolation(`${violatedDirective} ${blockedURI}`);
  });
}

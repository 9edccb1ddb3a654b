import type { RunbookContext } from './components/runbook-context.ts';

declare global {
  namespace App {
    interface Locals {
      /** The runbook that is being rendered, for its building blocks. */
      runbook?: RunbookContext;
    }
  }
}

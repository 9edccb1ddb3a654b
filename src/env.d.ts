declare namespace App {
  interface Locals {
    /** The runbook that is being rendered, for its building blocks. */
    runbook?: import('./components/runbook-context.ts').RunbookContext;
  }
}

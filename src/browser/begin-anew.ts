/**
 * Loads the page again, with the run that is open now: whatever the tools on it held of another run,
 * such as a file with users, is gone with that.
 */
export function beginAnew(): void {
  location.reload();
}

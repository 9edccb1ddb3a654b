/** Whether there may be something of elsewhere: a kept run, or what was done in this tab. */
export function mayHaveOffers(): boolean {
  try {
    return 'draaiboek:open-runs' in localStorage || sessionStorage.length > 0;
  } catch {
    return false;
  }
}

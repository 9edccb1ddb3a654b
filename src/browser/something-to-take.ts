/** Whether there may be values of elsewhere: a kept run, or what was filled in at a tool. */
export function mayHaveOffers(): boolean {
  try {
    return 'draaiboek:open-runs' in localStorage || 'draaiboek:values' in sessionStorage;
  } catch {
    return false;
  }
}

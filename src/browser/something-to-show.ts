/** Whether the reader left something in this browser, or the address points at a place on the page. */
export function hasSomethingToShow(): boolean {
  try {
    return (
      location.hash !== '' || sessionStorage.length > 0 || 'draaiboek:open-runs' in localStorage
    );
  } catch {
    return false;
  }
}

/** Whether the tab keeps something of the reader, or the address points at a place on the page. */
export function hasSomethingToShow(): boolean {
  try {
    return location.hash !== '' || sessionStorage.length > 0;
  } catch {
    return false;
  }
}

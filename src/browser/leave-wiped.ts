let held = false;

/**
 * A page that comes back from the back/forward cache still has what was wiped in its tab meanwhile,
 * on the page that lists what is kept; it begins anew.
 */
addEventListener('pagehide', () => {
  held = count() > 0;
});
addEventListener('pageshow', ({ persisted }: PageTransitionEvent) => {
  if (persisted && held && count() === 0) location.reload();
});

function count(): number {
  try {
    return sessionStorage.length;
  } catch {
    return 0;
  }
}

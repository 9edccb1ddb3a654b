/** Lets the browser keep the site for when there is no network; where it cannot, nothing changes. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
}
